import { wordList } from './word-list.ts';

/** Regular verbs of news in the infinitive; their -s, -ed and -ing forms are brought back to it. */
export const NEWS_VERBS = wordList(`
abduct accuse acquire add admit advance agree airlift allege allocate announce apprehend approve arrest assassinate assault
attack authorise authorize award back ban behead believe blast bomb bombard borrow bury cancel capture charge claim clash
climb close collapse collect confirm convict create crash damage deal decline decrease demand demolish deploy deport
destroy detain detonate die dip dismiss displace dispatch distribute donate double drop drown earn edge eliminate employ
enter erupt estimate evacuate evict exceed execute expand expect expel explode export face fail fine fire flood forecast
free furlough gain hire hospitalise hospitalize import impose imprison increase indict infect inject injure interview
intercept invade invest jail join jump kidnap kill land last launch lift list lower maim mark massacre miss murder move
nominate offer open order organise organize overturn own pass perish plan pledge plummet plunge poison post predict
project prosecute provide pull purchase qualify quadruple raise rally reach rebuild receive recall recommend recover
recruit reduce register relocate release remain remove repatriate replace report request require rescue resettle resign
resume retire return reveal rocket sack save score seize sentence serve sever ship slash slay slide slip slump soar stab
starve storm strand strike suffer supply surge surpass survive suspect suspend tally test topple torch torture total
trade train transfer transport trap treat triple tumble uproot vaccinate vote vow wait warn weigh witness wound withdraw
work wreck yield`);
