/** Cards in a full row. Five and six make two rows of three: nobody prints a row with one card in it. */
export function acrossFor(count: number): 1 | 2 | 3 | 4 {
  if (count <= 1) return 1;
  if (count === 2 || count === 3) return count;
  return count === 5 || count === 6 ? 3 : 4;
}
