export interface Segment<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** What choosing it means: in, not in, or nothing yet. */
  readonly tone?: keyof typeof TONES;
}

const TONES = {
  plain: 'has-checked:border-navy has-checked:bg-info-bg has-checked:text-navy',
  good: 'has-checked:border-good has-checked:bg-good-bg has-checked:text-good',
  care: 'has-checked:border-warn has-checked:bg-warn-bg has-checked:text-warn',
  quiet: 'has-checked:border-edge has-checked:bg-sunk text-soft',
} as const;

interface SegmentsProps<Value extends string> {
  readonly name: string;
  /** What is asked; read out, and shown where `legendShown`. */
  readonly legend: string;
  readonly legendShown?: boolean;
  readonly segments: readonly Segment<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side and large enough for a thumb in a hurry; native radio buttons. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { name, legend, legendShown, segments, chosen, onChoose } = props;
  return (
    <fieldset className="min-w-0">
      <legend className={legendShown ? 'mb-1.5 text-lg font-semibold' : 'sr-only'}>{legend}</legend>
      <div className={segments.length > 3 ? 'flex flex-wrap gap-2' : 'flex gap-2'}>
        {segments.map(({ value, text, tone = 'plain' }) => (
          <label
            key={value}
            className={`flex min-h-12 flex-1 cursor-pointer items-center justify-center gap-2 rounded border border-edge bg-paper px-2 py-1.5 leading-tight font-semibold has-checked:ring-1 has-checked:ring-current has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-link sm:flex-none sm:px-3 sm:whitespace-nowrap ${TONES[tone]}`}
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
              className="size-5 shrink-0 focus-visible:outline-none"
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
