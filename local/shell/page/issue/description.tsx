import { Adf } from '../parts/text/adf';
import { isEmptyText } from '../parts/text/adf-text';

export function Description({ description }: { readonly description: unknown }) {
  return (
    <section className="issue-section" aria-labelledby="description">
      <h2 id="description">Description</h2>
      {isEmptyText(description) ? <p className="subtlest">No description.</p> : <Adf document={description} />}
    </section>
  );
}
