const days = new Set(
  'may mondai tuesdai wednesdai thursdai fridai saturdai sundai januari februari march april june juli august septemb octob novemb decemb'.split(
    ' ',
  ),
)

export const isDay = (stem: string) => days.has(stem)
