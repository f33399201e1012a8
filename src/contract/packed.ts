/**
 * A large answer on its way to the screen. From some size on its JSON is deflated and sent in base64. Hundreds of
 * similar rows shrink to a seventh.
 */
export type Packed<Value> = { readonly plain: Value } | { readonly packed: string };
