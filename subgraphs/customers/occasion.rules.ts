const DAY = 86_400_000

/** The days from today on, each with the birthdays (month * 100 + day) kept on it; the 29th of February on the 28th in a year without one. */
export const birthdaysFrom = (today: string, days: number): { on: string; birthday: number }[] =>
  Array.from({ length: days + 1 }, (_, index) => new Date(Date.parse(today) + index * DAY).toISOString().slice(0, 10)).flatMap((on) => {
    const birthday = Number(on.slice(5, 7)) * 100 + Number(on.slice(8, 10))
    const isLast = birthday === 228 && new Date(Date.parse(on) + DAY).getUTCDate() === 1
    return isLast ? [{ on, birthday }, { on, birthday: 229 }] : [{ on, birthday }]
  })
