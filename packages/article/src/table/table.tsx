import { message, plainText, type Edition, type TableCell } from '@galley/content';
import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';
import { inlines } from '../inlines/inlines.js';
import { columnsOf, numericColumns, span } from './numeric-columns.js';
import * as styles from './table.css.js';

type Row = readonly TableCell[];

export interface TableProps extends Omit<ComponentProps<'div'>, 'children'> {
  edition: Edition;
  /** What the table shows. It names the table and what scrolls. */
  caption?: string;
  /** Rows that head the columns. */
  head?: readonly Row[];
  rows: readonly Row[];
}

/**
 * Facts in rows and columns. Renders a `<div>` that scrolls in itself where the table is wider than the page, around
 * a `<table>`; nothing without cells. Columns of numbers are set flush to the end, in figures of one width.
 *
 * The `<div>` is a stop for the keyboard even where there is nothing to scroll: neither CSS nor a server can know, and
 * without it the hidden columns could not be reached (WCAG 2.1.1). It is a group and not a region, so that a piece
 * with ten tables does not have ten landmarks.
 */
export function Table({ edition, caption = '', head = [], rows, className, ...rest }: TableProps) {
  const id = useId();
  if ([...head, ...rows].every((row) => row.length === 0)) return null;
  const hasCaption = caption.trim() !== '';
  const name = hasCaption ? { 'aria-labelledby': id } : { 'aria-label': message(edition, 'table.label') };
  const numeric = numericColumns(rows);
  return (
    <div role="group" tabIndex={0} {...name} {...rest} className={clsx(styles.root, className)}>
      <table className={styles.table}>
        {hasCaption && (
          <caption className={styles.caption}>
            <span id={id} className={styles.captionWords}>
              {caption}
            </span>
          </caption>
        )}
        {head.length > 0 && (
          <thead>
            <Rows rows={head} numeric={numeric} />
          </thead>
        )}
        <tbody>
          <Rows rows={rows} numeric={numeric} />
        </tbody>
      </table>
    </div>
  );
}

function Rows({ rows, numeric }: { rows: readonly Row[]; numeric: ReadonlySet<number> }) {
  const columns = columnsOf(rows);
  return rows.map((row, line) => (
    <tr key={line}>
      {row.map((cell, position) => {
        const column = columns[line]?.[position] ?? 0;
        return <Cell key={position} cell={cell} column={column} isNumeric={numeric.has(column)} />;
      })}
    </tr>
  ));
}

function Cell({ cell, column, isNumeric }: { cell: TableCell; column: number; isNumeric: boolean }) {
  const { children, heads } = cell;
  const columns = span(cell.columns, 1000);
  const rows = span(cell.rows, 65_534);
  const Tag = heads === undefined ? 'td' : 'th';
  return (
    <Tag
      {...(heads !== undefined && { scope: heads === 'column' ? 'col' : 'row' })}
      {...(columns > 1 && { colSpan: columns })}
      {...(rows > 1 && { rowSpan: rows })}
      className={clsx(
        styles.cell[heads ?? 'data'],
        plainText(children).length > 24 && styles.long,
        isNumeric && columns === 1 && styles.number,
        heads === 'row' && column === 0 && styles.stays,
      )}
    >
      {inlines(children)}
    </Tag>
  );
}
