import Spinner from '@atlaskit/spinner';

/** Nothing else can be drawn before the session is known. */
export function Opening() {
  return (
    <div style={{ display: 'grid', placeItems: 'center', height: '100%' }}>
      <Spinner size="large" label="Opening the site" />
    </div>
  );
}
