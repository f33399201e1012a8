import Spinner from '@atlaskit/spinner';

/** Before the session is known there is nothing else to draw. */
export function Opening() {
  return (
    <div style={{ display: 'grid', placeItems: 'center', height: '100%' }}>
      <Spinner size="large" label="Opening the site" />
    </div>
  );
}
