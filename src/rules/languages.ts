/**
 * The commonest short words of languages that news is written in, by which a text's language is told where the page does
 * not say. Each has enough words that none of the others share.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that for with as his on be at by had not are but from have which they were said has who been will',
  fr: 'le la les de des du et est dans que qui une pour pas sur au avec ce il sont par plus ne se son cette ont aux mais nous',
  de: 'der die das und ist nicht mit ein eine auf für von dem den im sich des auch als an wird bei nach aus sind hat dass zu wurde',
  es: 'el la los las de que y en un una por con no para se del es su lo como más al pero sus ha este fue también sobre',
  it: 'il la di che e un una per non con del della è sono nel si le dei al alla ha anche più come gli da ma lo questo',
  pt: 'o a os as de que e do da em um uma para com não por no na se dos mais ao foi como mas é são pelo sua já',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door maar naar heeft dan wordt uit worden nog',
  sv: 'och att det som en på är av för med den till inte har om ett men var så från vi kan han sig när ska eller efter',
  da: 'og at det som en på er af for med den til ikke har om et men var så fra vi kan han sig når skal eller efter',
  pl: 'i w na się z że nie do to jest o jak po przez za od są dla ma tym oraz przed był ale tego co który może już',
  tr: 've bir bu da de için ile olarak çok daha olan gibi ne ise en var sonra kadar ancak olduğu olduğunu dedi söyledi',
}
