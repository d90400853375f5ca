import { preferences } from '@/lib/preferences'

/**
 * React Aria has no Vietnamese. It reads its words from this global before the first render, and a package missing
 * from the list throws, so every package the library knows is listed. Values are functions: they follow the language.
 */
type Args = Record<string, string | number | boolean>
type Message = (args: Args) => string

const words: Record<string, Record<'vi' | 'en', Message>> = {
  dismiss: { vi: () => 'Đóng', en: () => 'Dismiss' },
  buttonLabel: { vi: () => 'Hiện gợi ý', en: () => 'Show suggestions' },
  listboxLabel: { vi: () => 'Gợi ý', en: () => 'Suggestions' },
  countAnnouncement: { vi: (a) => `Có ${a.optionCount} lựa chọn.`, en: (a) => `${a.optionCount} options available.` },
  focusAnnouncement: {
    vi: (a) => `${a.optionText}${a.isSelected ? ', đã chọn' : ''}`,
    en: (a) => `${a.optionText}${a.isSelected ? ', selected' : ''}`,
  },
  selectedAnnouncement: { vi: (a) => `Đã chọn ${a.optionText}`, en: (a) => `${a.optionText}, selected` },
  expand: { vi: () => 'Mở', en: () => 'Expand' },
  collapse: { vi: () => 'Thu gọn', en: () => 'Collapse' },
  select: { vi: () => 'Chọn', en: () => 'Select' },
  selectedItem: { vi: (a) => `Đã chọn ${a.item}.`, en: (a) => `${a.item} selected.` },
  deselectedItem: { vi: (a) => `Bỏ chọn ${a.item}.`, en: (a) => `${a.item} not selected.` },
  selectedCount: { vi: (a) => `Đã chọn ${a.count} mục.`, en: (a) => `${a.count} selected.` },
  selectedAll: { vi: () => 'Đã chọn tất cả.', en: () => 'All items selected.' },
  longPressToSelect: { vi: () => 'Nhấn giữ để chọn.', en: () => 'Long press to select.' },
  longPressMessage: { vi: () => 'Nhấn giữ hoặc Alt + ↓ để mở', en: () => 'Long press or press Alt + ↓ to open' },
  'Clear search': { vi: () => 'Xóa tìm kiếm', en: () => 'Clear search' },
}

const packages = [
  '@react-aria/autocomplete',
  '@react-aria/breadcrumbs',
  '@react-aria/calendar',
  '@react-aria/color',
  '@react-aria/combobox',
  '@react-aria/datepicker',
  '@react-aria/dnd',
  '@react-aria/grid',
  '@react-aria/gridlist',
  '@react-aria/link-preview',
  '@react-aria/menu',
  '@react-aria/numberfield',
  '@react-aria/overlays',
  '@react-aria/searchfield',
  '@react-aria/spinbutton',
  '@react-aria/steplist',
  '@react-aria/table',
  '@react-aria/tag',
  '@react-aria/toast',
  '@react-aria/tree',
  '@react-stately/color',
  '@react-stately/datepicker',
  'react-aria-components',
]

const messages: Record<string, Message> = Object.fromEntries(
  Object.entries(words).map(([key, message]) => [key, (args: Args) => message[preferences().language](args)]),
)

export function installAriaWords(): void {
  const globals = window as unknown as Record<symbol, unknown>
  globals[Symbol.for('react-aria.i18n.locale')] = 'vi-VN'
  globals[Symbol.for('react-aria.i18n.strings')] = Object.fromEntries(packages.map((name) => [name, messages]))
}
