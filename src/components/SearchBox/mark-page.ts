/** A report that was reached from a search has the words of the search in its address, `?tu=…`: they are marked. */
const query = new URLSearchParams(location.search).get('tu')
if (query && document.querySelector('.report-text'))
  import('./mark-report.ts').then(({ markReport }) => markReport(query))

export {}
