interface Document {
  readonly id: string;
  readonly __etag?: number;
}

const PREFIX = 'extension-data ';

/** The shared documents of the extension: kept in the browser, with the etags by which the service compares. */
export function documentManager() {
  const nameOf = (collection: string, id: string): string => `${PREFIX}${collection}/${id}`;
  const found = (name: string): Document | null => {
    const text = localStorage.getItem(name);
    return text === null ? null : JSON.parse(text);
  };
  return {
    getDocument: async (collection: string, id: string): Promise<Document> => {
      const document = found(nameOf(collection, id));
      if (document === null) throw new Error('TF1040001: The document does not exist.');
      return document;
    },
    setDocument: async (collection: string, document: Document): Promise<Document> => {
      const name = nameOf(collection, document.id);
      const before = found(name)?.__etag ?? 0;
      if (document.__etag !== -1 && (document.__etag ?? 0) !== before)
        throw new Error('TF1040005: The etag of the document does not match.');
      const kept = { ...document, __etag: before + 1 };
      localStorage.setItem(name, JSON.stringify(kept));
      return kept;
    },
  };
}
