import type { Locale } from '@panorama/kit/viewer'

/** The quality of each locale in the header; a locale that nobody names has the quality of `*`, if that is there. */
const qualities = (header: string) => {
  const named: { zh?: number; en?: number; rest?: number } = {}
  for (const range of header.split(',', 50)) {
    const [, tag = '', q = '1'] =
      /^\s*([a-z]{2,3}(?:-[a-z0-9]{1,8})*|\*)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i.exec(range) ?? []
    const language = tag === '*' ? 'rest' : tag.toLowerCase().split('-')[0]
    if (language === 'zh' || language === 'en' || language === 'rest')
      named[language] = Math.max(named[language] ?? 0, Math.min(Number(q), 1))
  }
  return { zh: named.zh ?? named.rest ?? 0, en: named.en ?? named.rest ?? 0, enFirst: Object.keys(named)[0] === 'en' }
}

/**
 * The language to answer in. Every kind of Chinese is zh-CN, every kind of English en; for equal qualities the one
 * named first wins; zh-CN when the client says nothing usable.
 */
export const localeOf = (acceptLanguage: string | undefined): Locale => {
  const { zh, en, enFirst } = qualities((acceptLanguage ?? '').slice(0, 1_000))
  return en > zh || (en > 0 && en === zh && enFirst) ? 'en' : 'zh-CN'
}
