import { wordSet } from '../../text/word-set.ts';

/** Names of places and peoples: never taken for a person, and no rival for "he" or "she". They may still speak ("Paris said"). */
export const PLACES: ReadonlySet<string> = wordSet(`
america american americans u.s us usa united-states uk u.k britain british england english scotland scottish wales welsh ireland irish europe european europeans eu
e.u un u.n nato france french paris germany german germans berlin spain spanish madrid italy italian rome portugal portuguese lisbon netherlands dutch amsterdam belgium
belgian brussels austria austrian vienna switzerland swiss geneva sweden swedish stockholm norway norwegian oslo denmark danish copenhagen finland
finnish helsinki poland polish warsaw hungary hungarian budapest czech prague slovakia slovak romania romanian bulgaria bulgarian greece greek athens
turkey turkish ankara istanbul russia russian russians moscow kremlin ukraine ukrainian ukrainians kyiv kiev crimea donbas donetsk luhansk zaporizhzhia kherson
belarus belarusian minsk lithuania latvia estonia georgia georgian armenia azerbaijan kazakhstan israel israeli israelis jerusalem gaza palestinian
palestinians palestine lebanon lebanese beirut syria syrian damascus iraq iraqi baghdad iran iranian iranians tehran saudi arabia riyadh qatar qatari doha yemen
egypt egyptian cairo jordan libya tunisia algeria morocco sudan ethiopia kenya nigeria nigerian ghana south africa african africans asia asian asians
afghanistan afghan kabul pakistan pakistani islamabad india indian delhi mumbai china chinese beijing shanghai hong kong taiwan taiwanese japan japanese tokyo
korea korean koreans seoul pyongyang vietnam vietnamese thailand philippines manila indonesia malaysia singapore australia australian sydney melbourne canberra
zealand wellington canada canadian ottawa toronto montreal mexico mexican mexicans brazil brazilian argentina chile colombia venezuela venezuelan cuba cuban havana peru haiti
md va calif pa fla mass conn ill mich minn tex ala ark ariz colo del ga kan ky la miss mo mont neb nev okla ore tenn vt wash wis wyo n.y n.j n.c s.c n.h n.m n.d s.d w.va r.i d.c
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania rhode carolina dakota
tennessee texas utah vermont virginia wisconsin wyoming washington d.c york manhattan brooklyn queens bronx los angeles chicago houston
philadelphia phoenix dallas austin boston seattle denver detroit miami atlanta baltimore cleveland pittsburgh london manchester liverpool birmingham
leeds glasgow edinburgh cardiff belfast dublin muslim muslims christian christians jewish jews islamic latino latinos hispanic hispanics black white
republican republicans democrat democrats democratic gop labour tory tories conservative conservatives liberal liberals
`);
