/** Words of a record that is set, or of the mark that is one. */
export const DEED =
  /\b(?:records?(?![\s-]{0,2}(?:holder|breaker|breaking)|\s(?:two|three|four|five|six|seven|eight|nine|ten|\d|second|third|fourth|fifth|sixth|number|crowd|field|entry))|mark|best|figures|(?:set|r[au]n|threw|jumped|vaulted|cleared|clocked|posted|established|recorded|achieved|smashed|shattered|broke|beat|bettered|took|lowered|improved|raised|hurled|leapt|bounded)\s(?:it|that|(?:his|her|the)\s(?:record|mark|time|best))|first\s(?!(?:[a-z]+\s){0,3}(?:titles?|golds?|silver|bronze|medals?|wins?|victory|crown)\b)(?:(?:wo)?man|person|human|athlete|runner|vaulter|jumper|thrower|(?:sub-)?[\d:]+|mile|marathon|race|jump|throw|vault|run|[a-z]+)\s(?:[a-z]+\s){0,3}(?:under|past|over|below|inside|beyond|through|sub))\b/;

/** Right before whose record it is: `the record that Kipyegon`, `the mark of compatriot Jepchirchir`. */
export const RECORD_OF =
  /\b(?:records?|mark|best|time|figures|standard)(?![\s-]{0,2}(?:holder|breaker|breaking|setting))\s(?:(?:that|which|of|by|to|from|set|held|owned|belonging|was|had been|fell)\s){0,3}(?:[a-zà-ɏ'’-]+\s){0,2}$/;

/** `the record of a Chinese runner from 1993`: somebody else's, who has no name. */
export const OF_SOMEBODY =
  /\b(?:records?|mark|best|time|standard)\s(?:of|by|(?:held|set|run|owned)\sby)\s(?:an?|the|another|some)\s/;

/** Behind whoever a sentence with a day before him is about. */
export const DOES =
  /^(?:,\s[^,;]{1,60},)?(?:\s(?:[a-z]+ly|then|also|again|had|first|himself|herself))?\s(?:r[au]n|set|threw|jumped|vaulted|cleared|clocked|posted|established|recorded|achieved|produced|smashed|shattered|broke|broken|beaten|taken|took|lowered|improved|bettered|raised|hurled|leapt|bounded|became|won|went|was the first|beat|made history)\b/;

/** What a day is of that is no deed. */
export const OTHER_DAY =
  /\b(?:(?<!-)born|died|dies|death|birthday|killed|married|moved|joined|ratif[a-z]+|approv[a-z]+|recogni[sz]ed|confirm[a-z]+|announc[a-z]+|annul[a-z]+|rescind[a-z]+|banned|suspended|ban|until|till|retir[a-z]+|since|crash|injur[a-z]+|beaten|broken|lost|before|after|begun|began|started|introduced|first measured|stripped|opened|will|would|next|coach[a-z]*|met|signed|tested|erased)\b/;

/** Where another thing begins, said of another day. */
export const PART = /;|\b(?:and|but|while|when|where|before|after|until|because|than|who|which|as|ahead of|although)\b/;

/** `Girma, who ran 7:52.11 in`: said of nobody else. */
export const WHO = /^(?:\sof\s[a-z]+)?,\swho(?:se)?\s/;

export const COMPARED = /\b(?:than|off|inside|outside|short of|from)\s(?:[a-z]+\s){0,2}$/;

export const LATER = /(?:[;.]|,\s(?:and|but|who)|\b(?:before|after|when|while|until)\b).*$/s;

/** From a day to its mark: `in Berlin in 2014 with 2:02:57`. */
export const BEHIND = /^\s?[(:]?\s?(?:(?:in|with|of|clocking|running)\s)?$/;

/** Whoever has just been named did what was told: `the 2:08:18 that de Castella ran in Fukuoka in`. */
export const DID =
  /^(?:\sof\s[a-z]+)?(?:,\swho)?\s(?:had\s|first\s)?(?:r[au]n|set|threw|jumped|vaulted|cleared|clocked|posted|established|recorded|achieved|managed|did)\s(?:(?:it|that)\s)?(?:in|on|at|back|there|here)\b/;

export const WHAT =
  /^(?:(?:\sm|\smet(?:re|er)s)?(?:,\san?\s(?:[a-z]+\s){0,2}(?:time|mark|run|effort|height|distance|performance|jump|throw|leap|record))?(?:\s(?:that|which))?\s(?:[a-z'’]+\s){0,3}$|^,?\s(?:and\s|which\s|that\s)?(?:had\s)?(?:belong(?:s|ed)\sto|(?:was\s|is\s)?held\sby)\s(?:[a-z'’]+\s){0,3}$)/;

export const BETTERS =
  /\b(?:off|beat|beats|beating|broke|breaks?|breaking|better(?:s|ed|ing)?|improv[a-z]+|eras(?:e[ds]?|ing)|surpass[a-z]*|eclips[a-z]*|lower[a-z]*|smash[a-z]*|shatter[a-z]*|than|faster|inside|ahead|quicker|shy|short|outside)\b/;

export const IN = /^,?\s(?:in|on|at)\s$/;
