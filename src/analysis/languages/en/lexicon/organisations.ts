import { list } from '../../shared/list.ts';
import { organisations as shared } from '../../shared/organisations.ts';

/** Organisations whose name alone does not show that they are bodies; more of them in the shared list. */
export const organisations: string[] = [
  ...shared,
  ...list(
    // Public bodies; WHO, which is also a word.
    `centers for disease control and prevention, citizens advice, customs and border protection, food and drug administration,
    global affairs canada, health and human services, health canada, homeland security, immigration and customs enforcement, joint chiefs,
    joint chiefs of staff, national grid, network rail, police scotland, royal mail, securities and exchange commission, statistics canada,
    u.n, veterans affairs, who`,
    // Parties, movements, armed groups.
    `al qaeda, al-qaeda, bloc québécois, brothers of italy, conservatives, democrats, doctors without borders, friends of the earth, golden dawn, greens,
    islamic jihad, islamic state, labour, law and justice, lib dems, liberal democrats, muslim brotherhood, new democracy, planned parenthood,
    reform uk, reporters without borders, republicans, revolutionary guards, sweden democrats, tories, white helmets`,
    // Firms.
    `best buy, delta air lines, home depot, jaguar land rover, live nation, marks & spencer, oxford economics, people's bank of china,
    sainsbury's, wood mackenzie`,
  ),
];
