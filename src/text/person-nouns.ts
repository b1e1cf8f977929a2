const LIST = `
person people man woman president leader minister king queen emperor chief head director ceo cfo boss chairman
chairwoman chair author writer singer actor actress player coach scientist politician general commander architect
artist designer founder governor mayor judge lawyer spokesman spokeswoman spokesperson official candidate driver
pilot teacher inventor philosopher successor predecessor premier chancellor secretary senator congressman
congresswoman analyst economist expert professor doctor researcher executive manager owner banker trader journalist
reporter editor historian prince princess pope bishop admiral colonel captain sergeant officer victim suspect
winner loser champion rival opponent attacker killer murderer shooter gunman hero father mother brother sister son
daughter wife husband parent child boy girl uncle aunt cousin friend partner ally spouse guest host star celebrity
musician composer poet painter director producer athlete striker goalkeeper midfielder swimmer runner cyclist
astronaut engineer chemist physicist biologist mathematician ambassador envoy diplomat politician lawmaker deputy
adviser advisor aide assistant witness survivor passenger tourist resident investor shareholder billionaire
entrepreneur employee worker soldier rebel ruler monarch dictator strongman tsar sultan caliph prophet saint monk
theologian activist dissident whistleblower prosecutor attorney justice nominee runner-up broker
strategist`;

/** Nouns for people by what they are or do, in the singular. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/u));
