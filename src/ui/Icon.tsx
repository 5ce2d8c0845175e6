/** Line icons on a 16 px grid, 1.5 px strokes. One path each, so that a page pays only text. */
const PATHS = {
  activity: 'M1.5 8.5h3l2-5.5 3 10 2-4.5h3',
  alert: 'M8 2.5 14.2 13.3H1.8zM8 6.5v3M8 11.4h.01',
  arrowDown: 'M8 3v10M4 9l4 4 4-4',
  arrowLeft: 'M13 8H3M7 4 3 8l4 4',
  arrowRight: 'M3 8h10M9 4l4 4-4 4',
  arrowUp: 'M8 13V3M4 7l4-4 4 4',
  assistants:
    'M3 8.2V7a5 5 0 0 1 10 0v1.2M3.2 8h.6A1.2 1.2 0 0 1 5 9.2v2.1a1.2 1.2 0 0 1-1.2 1.2h-.6A1.2 1.2 0 0 1 2 11.3V9.2A1.2 1.2 0 0 1 3.2 8zM12.2 8h.6A1.2 1.2 0 0 1 14 9.2v2.1a1.2 1.2 0 0 1-1.2 1.2h-.6a1.2 1.2 0 0 1-1.2-1.2V9.2A1.2 1.2 0 0 1 12.2 8zM12.5 12.5c0 1.3-1.5 1.5-3 1.5',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  chevronDown: 'm4 6 4 4 4-4',
  chevronRight: 'm6 4 4 4-4 4',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 5v3l2 1.5',
  copy: 'M6 5.5h6.5a.5.5 0 0 1 .5.5v7a.5.5 0 0 1-.5.5H6a.5.5 0 0 1-.5-.5V6a.5.5 0 0 1 .5-.5zM10.5 5.5V3a.5.5 0 0 0-.5-.5H3.5A.5.5 0 0 0 3 3v7a.5.5 0 0 0 .5.5h2',
  cross: 'm4 4 8 8M12 4l-8 8',
  desktop: 'M2.5 3h11v7.5h-11zM6 13.5h4M8 10.5v3',
  download: 'M8 2.5v7M5 6.8l3 3 3-3M2.5 13h11',
  expand: 'M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5l-4 4M2.5 13.5l4-4',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  flask: 'M6 2v4L2.8 12a1.2 1.2 0 0 0 1 1.8h8.4a1.2 1.2 0 0 0 1-1.8L10 6V2M5 2h6',
  grip: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01',
  help: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM6.2 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.7.5-.7 1v.3M8 11.4h.01',
  home: 'M2 7.8 8 3l6 4.8M4 6.5V13h8V6.5',
  keyboard: 'M1.5 4h13v8h-13zM4 6.5h.01M6.7 6.5h.01M9.4 6.5h.01M12 6.5h.01M5 9.5h6',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.2 1.2a2.8 2.8 0 0 1-4-4L5 7.5',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  message: 'M2.5 3.5h11v7.5H8L5 13.7V11H2.5zM5.3 7.2h.01M8 7.2h.01M10.7 7.2h.01',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  offline: 'M2 2l12 12M1.8 6.2A9.5 9.5 0 0 1 4.5 4.5M7 3.6a9.5 9.5 0 0 1 7.2 2.6M4.2 9a5.5 5.5 0 0 1 2-1.2M10.5 8.2A5.5 5.5 0 0 1 11.8 9M8 12.5h.01',
  pencil: 'M3 13l.7-3L10.5 3.2a1.4 1.4 0 0 1 2.3 2.3L6 12.3z',
  phone: 'M3.2 2.5h2.4l1.1 3-1.5 1.1a8.5 8.5 0 0 0 4.2 4.2l1.1-1.5 3 1.1v2.4c0 .5-.4.9-.9.9A10.5 10.5 0 0 1 2.3 3.4c0-.5.4-.9.9-.9z',
  play: 'M4.5 3v10l8-5z',
  plus: 'M8 3v10M3 8h10',
  refresh: 'M13.5 3v3.5H10M13.2 6.5A5.5 5.5 0 1 0 13 10',
  ring: 'M8 2a6 6 0 1 1-6 6',
  ringDashed:
    'M8 2a6 6 0 0 1 2.3.5M12.2 3.7A6 6 0 0 1 13.6 6M14 8.5a6 6 0 0 1-.8 2.5M11.5 12.9a6 6 0 0 1-2.5 1M6.5 13.8A6 6 0 0 1 4 12.5M2.6 10.6A6 6 0 0 1 2 8M2.7 5.2A6 6 0 0 1 4.5 3.1',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5 14 14',
  server: 'M2.5 3h11v4h-11zM2.5 9h11v4h-11zM5 5h.01M5 11h.01',
  settings: 'M2 4.5h6M12 4.5h2M10 2.7v3.6M2 11.5h2M8 11.5h6M6 9.7v3.6',
  spark: 'M7 2.5l1.3 3.7L12 7.5 8.3 8.8 7 12.5 5.7 8.8 2 7.5l3.7-1.3zM12.5 10.5v3M11 12h3',
  suites:
    'M2.5 2.5h2.7v2.7H2.5zM6.7 2.5h2.7v2.7H6.7zM10.9 2.5h2.7v2.7h-2.7zM2.5 6.7h2.7v2.7H2.5zM6.7 6.7h2.7v2.7H6.7zM10.9 6.7h2.7v2.7h-2.7zM2.5 10.9h2.7v2.7H2.5zM6.7 10.9h2.7v2.7H6.7z',
  sun: 'M8 5.3a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM8 1.5v1.3M8 13.2v1.3M14.5 8h-1.3M2.8 8H1.5M12.6 3.4l-.9.9M4.3 11.7l-.9.9M12.6 12.6l-.9-.9M4.3 4.3l-.9-.9',
  swap: 'M11.5 2.5 14 5l-2.5 2.5M14 5H3M4.5 8.5 2 11l2.5 2.5M2 11h11',
  trash: 'M2.5 4.5h11M6 4.5V2.7h4v1.8M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4',
  wrap: 'M2.5 4h11M2.5 8h8.5a2.2 2.2 0 0 1 0 4.4H8M9.8 10.6 8 12.4l1.8 1.8M2.5 12h2.5',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  web: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM2 8h12M8 2c2 2 2.6 4 2.6 6s-.6 4-2.6 6c-2-2-2.6-4-2.6-6S6 4 8 2z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the words beside it, or the label of what holds it, say what it means. */
export function Icon({ name, small = false, className = '' }: { name: IconName; small?: boolean; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'grip' ? 2.2 : small ? 1.8 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`${small ? 'size-3' : 'size-4'} shrink-0 ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
