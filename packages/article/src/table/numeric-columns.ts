import { plainText, type TableCell } from '@galley/content';

type Row = readonly TableCell[];

/** Signs before, the digits of any script with their separators, and what they count after: "−3.5 %", "£1,204", "٣٤". */
const number = /^[\s\p{Sc}+±~≈<>≤≥(\p{Pd}−]*\p{Nd}[\p{Nd}\s.,'’٫٬:/]*[\s\p{Sc}%‰°٪)*†‡]*(?:\p{L}{1,3}[²³]?\.?)?$/u;

/** A cell where a number is missing. */
const empty = /^[\s\p{Pd}−.…]*$/u;

/** How many columns a cell takes: HTML's own limits, so that no CMS can ask for a million. */
export function span(count: number | undefined, most: number): number {
  return count !== undefined && Number.isInteger(count) && count > 1 ? Math.min(count, most) : 1;
}

/** For each cell of each row, the column that it begins in (HTML Living Standard, “forming a table”). */
export function columnsOf(rows: readonly Row[]): number[][] {
  /** Until which row each column is taken by a cell that reaches down. */
  const taken: number[] = [];
  return rows.map((row, line) => {
    let column = 0;
    return row.map(({ columns, rows: down }) => {
      while ((taken[column] ?? 0) > line) column += 1;
      const start = column;
      for (const end = start + span(columns, 1000); column < end; column += 1)
        taken[column] = line + span(down, 65_534);
      return start;
    });
  });
}

/** The columns that hold numbers and nothing else: their figures stand under each other. */
export function numericColumns(rows: readonly Row[]): ReadonlySet<number> {
  const columns = columnsOf(rows);
  const numbers = new Set<number>();
  const words = new Set<number>();
  rows.forEach((row, line) =>
    row.forEach(({ children, heads, columns: wide }, position) => {
      const column = columns[line]?.[position] ?? 0;
      const said = plainText(children);
      if (heads !== undefined || span(wide, 1000) > 1 || !(number.test(said) || empty.test(said))) words.add(column);
      else if (number.test(said)) numbers.add(column);
    }),
  );
  return new Set([...numbers].filter((column) => !words.has(column)));
}
