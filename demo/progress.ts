/** A bar on a terminal, a line for every tenth elsewhere. */
export const progressBar = (what: string) => {
  let tenth = 0
  return (done: number, total: number) => {
    const share = Math.min(1, done / total)
    if (process.stdout.isTTY) {
      const filled = Math.round(share * 30)
      process.stdout.write(`\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done} / ${total} ${what}${share === 1 ? '\n' : ''}`)
    } else if (Math.floor(share * 10) > tenth) {
      tenth = Math.floor(share * 10)
      process.stdout.write(`${done} / ${total} ${what}\n`)
    }
  }
}
