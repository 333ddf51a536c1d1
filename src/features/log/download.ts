/** Hands the reader a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers start to read only after this function is over: https://bugs.webkit.org/show_bug.cgi?id=211234
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
