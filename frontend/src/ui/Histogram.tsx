import styles from './Histogram.module.css'
import { useWidth } from './useWidth'

export interface Bar {
  from: number
  to: number
  count: number
  tone: 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED'
  title: string
}

interface Props {
  label: string
  bars: readonly Bar[]
  /** Where the dashed line stands. */
  mean?: number | undefined
}

const height = 78
const axis = 18

/** Bars drawn at the size they are seen in, so that the axis stays readable when the room is small. */
export function Histogram({ label, bars, mean }: Props) {
  const { box, width } = useWidth<HTMLDivElement>()
  const start = bars[0]?.from ?? 0
  const end = bars.at(-1)?.to ?? 100
  const most = Math.max(1, ...bars.map((bar) => bar.count))
  const x = (value: number) => ((value - start) / (end - start)) * width
  const labelEvery = width < 420 ? 20 : 10
  return (
    <div ref={box}>
      <svg className={styles.chart} role="img" aria-label={label} viewBox={`0 0 ${Math.max(width, 1)} ${height}`}>
        {bars.map((bar) => {
          const size = bar.count === 0 ? 0 : Math.max(2, (bar.count / most) * (height - axis - 4))
          return (
            <rect
              key={bar.from}
              className={styles[bar.tone]}
              x={x(bar.from) + 1}
              y={height - axis - size}
              width={Math.max(0, x(bar.to) - x(bar.from) - 2)}
              height={size}
            >
              <title>{bar.title}</title>
            </rect>
          )
        })}
        {mean !== undefined && <line x1={x(mean)} x2={x(mean)} y1={0} y2={height - axis} />}
        {bars
          .filter((bar) => bar.from % labelEvery === 0 && bar.from !== start)
          .map((bar) => (
            <text key={bar.from} x={x(bar.from)} y={height - 4}>
              {bar.from}
            </text>
          ))}
      </svg>
    </div>
  )
}
