import { cx } from './cx'
import styles from './LineChart.module.css'
import { useWidth } from './useWidth'

interface Point {
  key: string
  label: string
  /** From 0 to 100; null leaves a gap. */
  value: number | null
  tone: 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED' | undefined
  title: string
}

const height = 170
const margin = { top: 12, bottom: 22, left: 30, right: 20 }
/** The bounds of the bands (Art. 20), drawn as lines to read the points against. */
const bounds = [50, 70, 90, 100]
const lowest = 40

/** Points over time on a scale up to 100; the scale begins lower only where somebody has fewer. */
export function LineChart({ label, points }: { label: string; points: readonly Point[] }) {
  const { box, width } = useWidth<HTMLDivElement>()
  const given = points.flatMap((point) => (point.value === null ? [] : [point.value]))
  const bottom = Math.min(lowest, ...given.map((value) => Math.floor(value / 10) * 10))
  const step = (width - margin.left - margin.right) / Math.max(1, points.length - 1)
  const x = (index: number) => margin.left + index * step
  const y = (value: number) => margin.top + ((100 - value) / (100 - bottom)) * (height - margin.top - margin.bottom)
  const labelEvery = Math.max(1, Math.ceil((points.length * 44) / Math.max(1, width)))
  return (
    <div ref={box}>
      <svg className={styles.chart} role="img" aria-label={label} viewBox={`0 0 ${Math.max(width, 1)} ${height}`}>
        {bounds.map((bound) => (
          <g key={bound}>
            <line className={styles.grid} x1={margin.left} x2={width - margin.right} y1={y(bound)} y2={y(bound)} />
            <text className={styles.scale} x={margin.left - 6} y={y(bound) + 4}>
              {bound}
            </text>
          </g>
        ))}
        {points.map((point, index) => {
          const before = points[index - 1]
          if (point.value === null || !before || before.value === null) return null
          return (
            <line
              key={point.key}
              className={styles.line}
              x1={x(index - 1)}
              y1={y(before.value)}
              x2={x(index)}
              y2={y(point.value)}
            />
          )
        })}
        {points.map((point, index) => (
          <g key={point.key}>
            {point.value !== null && (
              <circle className={cx(point.tone && styles[point.tone])} cx={x(index)} cy={y(point.value)} r={5}>
                <title>{point.title}</title>
              </circle>
            )}
            {index % labelEvery === 0 && (
              <text x={x(index)} y={height - 5}>
                {point.label}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}
