import type { ReactNode } from 'react';
import { Wide } from './Wide';

export type Column<Row> = {
  heading: string;
  cell: (row: Row) => ReactNode;
  /** The column that names the row. */
  names?: boolean;
  number?: boolean;
};

/**
 * A list of records as a table, and as cards where the page is narrow. The roles are spelled out because
 * browsers drop those of a table whose rows are laid out as blocks.
 */
export function DataTable<Row>(props: {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  busy?: boolean;
}) {
  return (
    <Wide label={props.label}>
      <table className="rows rows-cards" role="table" aria-label={props.label} aria-busy={props.busy}>
        <thead role="rowgroup">
          <tr role="row">
            {props.columns.map((column) => (
              <th key={column.heading} role="columnheader" scope="col" className={column.number ? 'number' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row) => (
            <tr key={props.keyOf(row)} role="row">
              {props.columns.map((column) => (
                <Cell key={column.heading} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.names)
    return (
      <th scope="row" role="rowheader">
        {column.cell(row)}
      </th>
    );
  return (
    <td role="cell" data-label={column.heading} className={column.number ? 'number' : undefined}>
      {column.cell(row)}
    </td>
  );
}
