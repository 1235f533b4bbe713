/** A radio button with its count. One that would show nothing cannot be chosen, but is there to be seen. */
interface Props {
  className: string;
  group: string;
  title: string;
  count: number | undefined;
  checked: boolean;
  onCheck: () => void;
}

export function Chip({ className, group, title, count, checked, onCheck }: Props) {
  return (
    <label className={className}>
      <input
        type="radio"
        name={group}
        checked={checked}
        disabled={count === 0 && !checked}
        onChange={onCheck}
      />
      {title} {count !== undefined && <small>{count}</small>}
    </label>
  );
}
