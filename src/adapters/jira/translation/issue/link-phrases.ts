import type { LinkMeaning } from '../../../../core/model/link';
import { plainWords } from '../../../../core/model/plain-words';

interface Phrases {
  readonly meaning: LinkMeaning;
  /** Whole phrases in plain words, read as "this item … the other". */
  readonly patterns: readonly string[];
}

const ISSUE = '(?:this |the |linked |other )*(?:issue|work item|task|one|item)';

/** English first, then by language. Plain words have no accents and no punctuation: see plainWords. */
const PHRASES: readonly Phrases[] = [
  {
    meaning: 'waits-for',
    patterns: [
      // English
      '(?:is |was |being )?(?:blocked|gated|impeded|held|held up|held back|hindered|prevented|stopped|delayed|obstructed|constrained|enabled|unblocked) (?:by|on)(?: (?:the )?(?:issue|ticket|work item))?',
      '(?:is )?(?:blocked until|on hold for|on hold until|pending|pending on|downstream of|child dependency of)',
      '(?:depends|dependent|is dependent|relies|is reliant|is contingent|hinges) (?:up)?on',
      '(?:has|have) (?:an? )?(?:hard |soft )?(?:dependency|prerequisite|precondition|predecessor|precursor|blocker|enabler)(?: on| to| in| for)?',
      '(?:requires|needs|awaits|is awaiting|has as (?:an? )?(?:dependency|prerequisite|predecessor))',
      '(?:is )?(?:must |has to |needs to |should )?(?:waits?|waiting|be waiting) (?:for|on|until)',
      '(?:must|has to|needs to|should|can|can only|cannot)?(?: ?be)? ?(?:done|start|starts|started|begin|begins|finish|finishes|finished|completed?|resolved|deployed|released) (?:only )?after',
      '(?:is |has been )?preceded by',
      `(?:can t|cannot|can not) (?:start|finish|begin|be (?:started|finished|done|closed)) (?:until|before) ${ISSUE} (?:is|are) (?:done|finished|started|closed|complete)`,
      '(?:can t|cannot|can not) (?:start|finish|begin|be (?:started|finished|done|closed)) (?:until|before|without)',
      '(?:is )?(?:an? |the )?(?:gantt )?(?:is )?(?:fs |finish to start |finish start )?successor (?:of|to)',
      // A noun alone ("Successor") may describe the other item.
      '(?:is (?:an? |the )?|finish to start |fs )successor',
      '(?:is |must be |has to be )?(?:follows|follows from|comes after|after|subsequent to|stuck on|stuck behind|scheduled after)',
      '(?:must|has to|needs to|should) (?:come|go|happen) after|(?:needs|requires) (?:completion of|input from|first)',
      // German
      '(?:wird |ist )?(?:blockiert|geblockt|behindert|aufgehalten|verhindert|ermoglicht|bedingt) (?:von|durch)',
      '(?:kann|darf) (?:erst|nicht) (?:starten|beginnen|fertig werden|abgeschlossen werden) (?:nach|wenn|vor|bevor|ohne)|ist angewiesen auf',
      '(?:hangt (?:ab )?von(?: ab)?|(?:ist )?abhangig von|hat (?:eine )?abhangigkeit(?: von| zu)?|hat (?:als )?(?:voraussetzung|vorganger))',
      '(?:benotigt|braucht|erfordert|setzt voraus|wartet auf|muss warten auf|folgt(?: auf)?|kommt nach|ist nach)',
      '(?:ist )?(?:ein )?nachfolger (?:von|zu)',
      // French
      '(?:est )?(?:bloque|bloquee|entrave|entravee|freine|empeche|empechee) par',
      '(?:depend d[eu]s?|(?:est )?(?:dependant|dependante|tributaire) d[eu]|a (?:pour )?(?:une )?(?:dependance|prerequis|predecesseur)(?: sur| envers)?)',
      '(?:necessite|requiert|exige|a besoin d[eu]|attend|doit attendre|(?:est )?en attente d[eu]|suit|vient apres|est apres)',
      '(?:est )?(?:le )?successeur d[eu]|succede a',
      '(?:doit|peut) (?:commencer|demarrer|finir|etre (?:faite?|terminee?|realisee?|finie?|livree?)) (?:seulement )?apres',
      'ne (?:peut|doit) (?:pas )?(?:commencer|demarrer|finir|etre (?:faite?|terminee?|realisee?|finie?|livree?)) (?:avant|sans|qu apres)',
      // Spanish
      '(?:es |esta |fue )?(?:bloquead[oa]|impedid[oa]|frenad[oa]) por',
      '(?:depende d(?:e|el)|(?:es )?dependiente de|tiene (?:como )?(?:una )?(?:dependencia|prerrequisito|requisito|predecesor)(?: de| con)?)',
      '(?:requiere|necesita|precisa|(?:debe )?espera(?:r)?(?: a| por)?|en espera de|esta esperando(?: a)?|sigue a|va despues de)',
      '(?:es )?(?:el )?sucesor[a]? de|(?:esta )?(?:a la espera de|supeditad[oa] a|condicionad[oa] (?:a|por)|detenid[oa] por)',
      '(?:debe|tiene que|puede) (?:hacerse|realizarse|completarse|terminar(?:se)?|empezar|comenzar|iniciar(?:se)?|estar (?:hech[oa]|terminad[oa])) despues de',
      'no puede (?:hacerse|empezar|comenzar|iniciar(?:se)?|terminar(?:se)?|completarse) (?:hasta(?: que)?|antes de|sin)',
      // Portuguese
      '(?:e |esta |foi |sendo )?(?:bloquead[oa]|impedid[oa]) p(?:or|elo|ela)',
      '(?:depende d[eoa]|(?:e )?dependente d[eoa]|tem (?:como )?(?:uma )?(?:dependencia|pre requisito|prerequisito|predecessora?)(?: de| com)?)',
      '(?:requer|necessita(?: de)?|precisa(?: de)?|exige|aguarda|esta aguardando|(?:deve )?espera(?:r)?(?: por| pelo| pela)?|deve aguardar|segue|vem depois de)',
      '(?:e )?(?:o |a )?sucessora? d[eoa]|(?:deve|precisa|pode) (?:ser (?:feit[oa]|concluid[oa]|terminad[oa])|comecar|iniciar|terminar) (?:depois|apos)(?: d[eoa])?',
      // Italian
      '(?:e |viene )?(?:bloccat[oa]|impedit[oa]|ostacolat[oa]) da',
      '(?:dipende d[ai]l?|(?:e )?dipendente da|ha (?:una |come )?(?:dipendenza|prerequisito|predecessore)(?: da)?)',
      '(?:richiede|necessita(?: di)?|ha bisogno di|attende|deve attendere|(?:e )?in attesa di|segue|viene dopo)',
      '(?:e )?(?:il )?successore di|deve (?:essere (?:fatt[oa]|completat[oa]|finit[oa])|iniziare|finire) dopo',
      // Dutch
      '(?:wordt |is )?(?:geblokkeerd|belemmerd|gehinderd|tegengehouden|mogelijk gemaakt) door',
      '(?:hangt af van|(?:is )?afhankelijk van|heeft (?:een )?(?:afhankelijkheid|voorwaarde|voorganger)(?: van| op)?)',
      '(?:vereist|heeft nodig|wacht op|moet wachten op|volgt(?: op)?|komt na)',
      '(?:is )?(?:de |een )?opvolger van',
      // Polish, Czech
      '(?:jest )?(?:za)?blokowan[eya] przez',
      '(?:zalezy od|jest zalezn[eya] od|wymaga|czeka na|nastepuje po|jest nastepnikiem)',
      '(?:je )?(?:za)?blokovan[oay]?(?: (?:kym|cim))?|zavisi na|vyzaduje|ceka na|nasleduje po',
      // Swedish, Danish, Norwegian, Finnish
      '(?:blockeras|blokeres|blokkeres|ar blockerad|er blokeret|er blokkert) a[vf]',
      '(?:beror pa|ar beroende av|afhænger af|er afhængig af|avhenger av|er avhengig av|riippuu|kraver|kræver|krever|vantar pa|venter pa|odottaa|foljer)',
      // Turkish
      '(?:.+ )?tarafından engelleni?yor|tarafından engellendi|engellendi|(?:.+ )?baglıdır|baglı|bagımlı(?:dır)?|gerektirir|bekliyor',
      // Russian, Ukrainian
      '(?:за)?блокир(?:уется|овано|ована|ован)|(?:за)?блокован[оийа]*|зависит от|залежить від|требует|потребує|ожидает|ждет|очікує|следует за|предшествует ему',
      // Japanese, Chinese, Korean
      '.*(?:ブロックされ|妨げられ|阻害され|依存(?:する|している|します)|依存先|依存$|後続|待(?:ち|って|つ)|必要とする|必要とし).*',
      '.*(?:が前提|前提とする|前提とし|後に(?:実施|開始|着手|完了)).*',
      '(?:被.*(?:阻塞|阻止|阻碍|阻擋|封鎖)|依赖(?:于)?|依賴(?:於)?|取决于|需要|等待|后续|後續)',
      '.*(?:차단됨|차단되|에 의해 차단|의존함|의존하|종속|대기|후행).*',
    ],
  },
  {
    meaning: 'blocks',
    patterns: [
      '(?:is )?(?:blocks|blocking|gates|gating|impedes|impeding|hinders|holds|holds up|holds back|holding up|obstructs|prevents|delays|constrains|enables|unblocks)',
      '(?:is )?(?:an? |the )?(?:blocker|gate|impediment|enabler) (?:of|for|to)',
      '(?:is |are )?(?:depended|relied|waited) (?:up)?on by',
      '(?:is )?(?:an? |the )?(?:hard |soft )?(?:dependency|prerequisite|pre requisite|precondition|pre condition|requirement) (?:of|for|to)',
      '(?:has|have) (?:an? )?(?:dependent|dependant|successor)s?',
      '(?:is )?(?:required|needed|awaited) (?:by|for)',
      '(?:must|has to|needs to|should)?(?: ?be)? ?(?:done|start|starts|started|begin|begins|finish|finishes|finished|completed?|resolved|deployed|released) before',
      '(?:precedes|comes before|is before|before|is upstream of|upstream of|is (?:a )?parent dependency of)',
      `${ISSUE} (?:can t|cannot|can not) (?:start|finish|begin) (?:until|before) ${ISSUE} (?:is|are) (?:done|finished|started|closed|complete)`,
      '(?:is )?(?:an? |the )?(?:gantt )?(?:is )?(?:fs |finish to start |finish start )?(?:predecessor|precursor) (?:of|to|for)',
      '(?:is (?:an? |the )?|finish to start |fs )predecessor',
      '(?:is |must be |has to be )?(?:prior to|scheduled before|needed before|required before)|(?:must|has to|needs to|should) (?:come|go|happen) before',
      '(?:is )?(?:required|needed) to (?:complete|finish|start|begin)|(?:gives|provides) input to',
      '(?:is )?followed by',
      '(?:blockiert|blockt|behindert|verhindert|ermoglicht|bedingt|halt auf|lasst warten)|(?:ist )?(?:eine )?bedingung fur',
      '(?:ist )?(?:ein |eine |der |die )?(?:voraussetzung|vorbedingung|abhangigkeit|vorganger|blocker) (?:fur|von|zu)',
      '(?:ist |wird )?(?:benotigt|gebraucht|erforderlich|vorausgesetzt|notwendig|notig|erwartet) (?:von|durch|fur)',
      '(?:muss (?:erledigt|fertig|abgeschlossen|beendet)(?: sein| werden)? (?:vor|bevor)|geht (?:vor|voraus)|kommt vor|ist vor|wird gefolgt von|gefolgt von)',
      '(?:bloque|entrave|freine|empeche|permet|precede|doit preceder|conditionne|vient avant|est avant|met en attente)',
      'doit (?:commencer|demarrer|finir|etre (?:faite?|terminee?|realisee?|finie?|livree?)) avant',
      '(?:est )?(?:requise?|exigee?|necessaire|attendue?|necessitee?) (?:par|pour|a|au)',
      '(?:est )?(?:un |une |le )?(?:prerequis|pre requis|condition|dependance|predecesseur) (?:d[eu]|pour)|(?:est )?suivie? (?:par|de)',
      '(?:bloquea|impide|frena|habilita|precede|condiciona|retiene|detiene)(?: a)?|va antes de',
      '(?:debe|tiene que) (?:hacerse|realizarse|completarse|terminar(?:se)?|empezar|comenzar|iniciar(?:se)?|estar (?:hech[oa]|terminad[oa])) antes de',
      '(?:es )?(?:requerid[oa]|necesari[oa]|necesitad[oa]|esperad[oa]) (?:por|para)',
      '(?:es )?(?:un |una |el )?(?:prerrequisito|pre requisito|requisito|dependencia|predecesora?) (?:de|para)|(?:es )?seguid[oa] (?:por|de)',
      '(?:bloqueia|impede|habilita|precede|antecede|vem antes de)|(?:deve|precisa) (?:ser (?:feit[oa]|concluid[oa]|terminad[oa])|comecar|iniciar|terminar) antes d[eoa]',
      '(?:e )?(?:requerid[oa]|necessari[oa]|exigid[oa]|aguardad[oa]) (?:por|para)',
      '(?:e )?(?:um |uma |o |a )?(?:pre requisito|prerequisito|requisito|dependencia|predecessora?) (?:d[eoa]|para)|(?:e )?seguid[oa] (?:por|de)',
      '(?:blocca|impedisce|ostacola|abilita|viene prima di)|deve (?:essere (?:fatt[oa]|completat[oa]|finit[oa])|iniziare|finire) prima di',
      '(?:e )?(?:richiest[oa]|necessari[oa]|attes[oa]) (?:da|per)|(?:e )?(?:un |una |il )?(?:dipendenza|predecessore) (?:di|per)|(?:e )?seguit[oa] da',
      '(?:blokkeert|belemmert|hindert|houdt tegen|maakt mogelijk|gaat vooraf aan|komt voor)',
      '(?:is |wordt )?(?:vereist|nodig|verwacht) (?:voor|door)|(?:is )?(?:de |een )?(?:voorwaarde|voorganger|afhankelijkheid) (?:voor|van)|(?:wordt )?gevolgd door',
      '(?:blokuje|jest wymagan[eya] (?:przez|dla)|poprzedza|jest poprzednikiem|je vyzadovan[oay]? (?:pro|kym)|predchazi)',
      '(?:blockerar|blokerer|blokkerer|estaa|kravs (?:av|for)|kræves (?:af|for)|kreves (?:av|for)|foregar|foljs av)',
      '(?:engelliyor|engeller|gereklidir|tarafından gerektirilir)',
      '(?:блокирует|блокує|требуется для|необходимо для|потрібно для|предшествует|передує|является зависимостью для)',
      '.*(?:ブロックする|ブロックして|ブロックします|^ブロック$|妨げ|阻害|依存されて|依存される|依存元|先行|前提|(?:前|先)に(?:実施|開始|着手|完了)).*',
      '(?:阻塞|阻止|阻碍|阻擋|封鎖|被.*(?:依赖|依賴|需要)|前置.*|先于)',
      '.*(?:차단$|차단함|차단하|차단 중|선행).*',
    ],
  },
  {
    meaning: 'split-to',
    patterns: [
      '(?:(?:was |is )?split (?:in)?to|(?:is |was )?cloned (?:by|as|to|into)|is original of)',
      '(?:wird |wurde )?(?:geklont|dupliziert kopiert) (?:von|durch|in)|(?:wurde |ist )?aufgeteilt in|geteilt in',
      '(?:est |a ete )?clonee? (?:par|dans)|(?:est |a ete )?(?:divisee?|scindee?) en',
      '(?:es |fue )?clonad[oa] por|(?:es |fue )?dividid[oa] en',
      '(?:e |foi )?clonad[oa] por|(?:e |foi )?dividid[oa] em',
      '(?:e |viene )?clonat[oa] da|(?:e )?divis[oa] in',
      '(?:wordt |is )?gekloond door|(?:is )?gesplitst in',
      '.*(?:クローンされ|複製元|分割先).*|被.*克隆|клонирован[оа]?',
    ],
  },
  {
    meaning: 'split-from',
    patterns: [
      '(?:(?:was |is )?split from|clones|is (?:a )?clone of|(?:is |was )?cloned from)',
      'klont|(?:ist )?(?:ein )?klon von|(?:wurde |ist )?(?:abgespalten|aufgeteilt) (?:von|aus)',
      'clone|(?:est )?(?:un )?clone d[eu]|(?:est )?issue? de la division d[eu]',
      'clona(?: a)?|(?:es )?(?:un )?clon de|(?:e )?(?:um )?clone d[eoa]|(?:e )?(?:un )?clone di',
      'kloont|(?:is )?(?:een )?kloon van|(?:is )?gesplitst van',
      '.*(?:クローンする|クローンし|複製先|分割元).*|克隆|клонирует',
    ],
  },
  {
    meaning: 'duplicates',
    patterns: [
      'duplicates|(?:is )?(?:an? )?duplicate of|dupliziert|(?:ist )?(?:ein )?duplikat von|duplique|(?:est )?(?:un )?doublon d[eu]',
      'duplica(?: a)?|(?:es )?(?:un )?duplicado de|(?:e )?(?:uma )?duplicata? d[eoa]|(?:e )?(?:un )?duplicato di',
      'dupliceert|(?:is )?(?:een )?duplicaat van|duplikuje|дублирует|.*(?:複製する|重複する|重複して).*|重复|重複|복제함|복제',
    ],
  },
  {
    meaning: 'relates',
    patterns: [
      '(?:relates|related|is related|is linked|links|linked|refers|is relevant|associated|is associated)(?: to| with| by)?',
      '(?:is |was )?(?:caused|mentioned|referenced|fixed|resolved|solved|tested|implemented|covered|verified|reviewed|superseded|replaced|merged|created|documented|discovered|found|reported|triggered|duplicated|addressed|tracked|satisfied|designed|introduced|broken|affected|continued) (?:by|in|into|from|with|while testing|during)',
      '(?:causes|mentions|references|fixes|resolves|solves|tests|implements|covers|verifies|reviews|supersedes|replaces|documents|discovered|triggers|addresses|tracks|satisfies|designs|introduces|breaks|affects|continues|created|creates|merges(?: into)?)',
      '(?:is )?(?:an? |the )?(?:parent|child|part|epic|feature|member|root cause|test|bug|cause|result|side effect|regression|problem|incident|superset|subset|copy|backport|translation|documentation|idea|delivery|implementation) (?:of|for|to|in|by)',
      '(?:contains|is contained (?:in|by)|contained (?:in|by)|includes|is included (?:in|by)|incorporates|is incorporated by|has (?:parent|child|part|subtask|member)s?|is epic of|in epic|composed of|consists of|delivers|is delivered by|added to idea|is idea for|backports?|is backported by)',
      '(?:has to be|must be|to be)? ?(?:started|finished|done) together with',
      '(?:bezieht sich auf|hangt zusammen mit|steht in (?:beziehung|verbindung) (?:zu|mit)|(?:ist )?verwandt mit|verweist auf|(?:ist )?verknupft mit|verursacht|(?:wird |ist )?verursacht (?:von|durch)|wird dupliziert (?:von|durch)|(?:wird )?getestet (?:von|durch)|testet|enthalt|(?:ist )?enthalten in|(?:ist )?teil von)',
      '(?:(?:est )?(?:liee?|relatifv?e?|associee?) (?:a|au|avec)|concerne|se rapporte a|(?:est )?dupliquee? par|(?:est )?causee? par|cause|mentionne|contient|fait partie d[eu])',
      '(?:(?:se )?relaciona(?:do|da)? (?:con|a|com)|(?:es|esta|e) relacionad[oa] (?:con|a|com)|(?:es|e) duplicad[oa] p(?:or|elo|ela)|causa(?: a)?|(?:es|e) causad[oa] por|contiene|contem|(?:es|e) parte d[eoa]|menciona)',
      '(?:(?:e )?(?:correlat[oa]|collegat[oa]|relativ[oa]) (?:a|con)|si riferisce a|(?:e )?duplicat[oa] da|(?:e )?causat[oa] da)',
      '(?:heeft betrekking op|(?:is )?gerelateerd aan|verwijst naar|(?:wordt |is )?gedupliceerd door|veroorzaakt|(?:wordt )?veroorzaakt door|bevat|(?:is )?onderdeel van)',
      '(?:dotyczy|jest powiazan[eya] z|jest duplikowan[eya] przez|souvisi s|relaterar till|er relateret til|relatert til|liittyy|ilgili|связан[оа]? с|относится к|дублируется)',
      '.*(?:関連|関係|複製され|重複され|原因|言及).*|.*(?:相关|相關|关联|關聯|被.*(?:重复|重複)).*|.*(?:관련|연관|복제됨).*',
    ],
  },
];

const COMPILED: readonly { readonly meaning: LinkMeaning; readonly pattern: RegExp }[] = PHRASES.flatMap(
  ({ meaning, patterns }) => patterns.map((pattern) => ({ meaning, pattern: new RegExp(`^(?:${pattern})$`, 'u') })),
);

/** Longer phrases are no names of links. */
const LONGEST_PHRASE = 120;

/** The meaning of a phrase alone; `relates` if it is known to say nothing about order; null if it is not known. */
export function phraseMeaning(phrase: string): LinkMeaning | null {
  const words = plainWords(phrase);
  return words === '' || words.length > LONGEST_PHRASE
    ? null
    : (COMPILED.find(({ pattern }) => pattern.test(words))?.meaning ?? null);
}
