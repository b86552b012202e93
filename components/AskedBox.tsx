export interface AskedBoxProps {
  readonly id: string;
  readonly on: boolean;
  /** Ids of the elements that describe it. */
  readonly describedBy: string;
  readonly onSwitch: (on: boolean) => void;
}

/** A box whose change the browser is asked about: it is on when that has agreed, and shows so then. */
export function AskedBox({ id, on, describedBy, onSwitch }: AskedBoxProps) {
  return (
    <input
      type="checkbox"
      id={id}
      checked={on}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => {
        const wanted = currentTarget.checked;
        currentTarget.checked = on;
        onSwitch(wanted);
      }}
    />
  );
}
