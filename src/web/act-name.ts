/** An act as a form names it: the numbers of its entries. */
export function actName(act: readonly { readonly seq: number }[]): string {
  return act.map(({ seq }) => seq).join(' ')
}
