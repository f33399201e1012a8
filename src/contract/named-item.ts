/** An item that may be named to this viewer, or one that may not: then nothing else about it is sent. */
export type NamedItem =
  { readonly visible: true; readonly key: string; readonly id: string } | { readonly visible: false };
