/**
 * A large answer on its way to the screen: as it is, or from some size on its JSON, deflated, in base64. Hundreds of rows
 * that are alike shrink to a seventh.
 */
export type Packed<Value> = { readonly plain: Value } | { readonly packed: string };
