/** The program's own mark: a star, never the national emblem, which belongs to the state alone. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <circle cx="16" cy="16" r="16" fill="#a31621" />
      <path
        fill="#ffd24a"
        d="m16 6.5 2.245 6.41 6.791.154-5.404 4.116 1.952 6.507L16 19.82l-5.584 3.867 1.952-6.507-5.404-4.116 6.791-.154z"
      />
    </svg>
  )
}
