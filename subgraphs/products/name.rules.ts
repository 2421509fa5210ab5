import type { Locale } from '@panorama/kit/viewer'

/** A text in the viewer's language, else in Chinese, the language everything of the catalogue has. */
export const inLocale = <Zh extends string | null>(locale: Locale, zh: Zh, en: string | null): string | Zh => (locale === 'en' && en ? en : zh)

/** The name in the viewer's language. */
export const nameOf = (row: { nameZh: string; nameEn: string | null }, locale: Locale) => inLocale(locale, row.nameZh, row.nameEn)
