import { wordList } from '../../text/word-list.ts';

/** Common first names in news in English, of men; names that both carry are in neither list. */
const MALE = wordList(
  `jimmy tommy billy danny ronnie donnie eddie freddie james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis
  jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian
  roger noah gerald carl arthur lawrence albert joe willie bruce billy alan juan ralph roy eugene louis philip bobby
  johnny bradley russell dan tom mike jim bob bill steve dave ken tim ron greg jeff rick rob ben sam matt josh
  nick tony chuck ted fred phil ray don doug ed marco marcus mitt mitch newt rand rudy barack joe bernie
  carlos luis miguel jorge pedro pablo javier fernando rafael diego sergio ricardo eduardo alejandro antonio
  francisco manuel mario andres alberto roberto julian victor hugo oscar ivan vladimir sergei dmitry dmitri alexei
  andrei mikhail nikolai boris igor yuri oleg konstantin volodymyr petro viktor anatoly vitali vitaly maxim
  pierre jean jacques francois emmanuel nicolas olivier antoine laurent henri luc marcel xavier gerard herve
  hans klaus wolfgang jurgen friedrich frank-walter olaf gerhard helmut heiko horst markus stefan matthias
  giuseppe matteo silvio giovanni paolo luigi marco luca enrico sandro lorenzo romano
  mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein omar khalid abdul abdullah ibrahim mahmoud
  mustafa yusuf youssef recep bashar benjamin avi ehud yair naftali moshe shimon ariel isaac amir reza javad hamid
  akbar imran nawaz narendra rahul amit arvind rajiv sanjay vijay ravi anil ashok manmohan raj sunil
  jinping xi keqiang hiroshi shinzo taro kenji yoshihide fumio takeshi akira jong-un jong-il moon-jae ban
  lars anders erik jens magnus sven olav bjorn nils mads soren johan henrik fredrik gustav karl
  liam oliver harry charlie oscar alfie archie theo boris nigel jeremy gordon tony graham ian neil stuart colin
  simon malcolm trevor clive derek barry gavin alistair alastair hamish angus rory conor sean seamus padraig leo
  micheal declan brendan gareth rhys dylan evan owen hugh geoffrey leonard stanley norman howard harvey
  herbert clarence ernest earl floyd leroy marvin melvin vernon wayne glenn dale dean duane randy terry gene
  darren darrell derrick dwayne jermaine tyrone malik jamal lebron kobe tiger usain cristiano lionel neymar
  elon jeff warren satya sundar tim mark larry sergey reed marc travis peter jerome ben alan milton joseph
  pete beto cory julian andrew deval wayne eric kirk rex herman carter jared reince sean
  preet merrick brett neil clarence samuel elijah adam devin trey jerrold hakeem kip cole
  austin logan mason aiden caleb connor gavin luke isaiah gabriel dominic vincent calvin spencer preston
  garrett wesley seth derek shane troy brad chad clay cliff clint clyde curtis damon darryl edgar edmund edwin
  elliot elliott emil felix francis franklin gilbert gordon grover harrison homer horace ira irving
  jake jay jed jesse joel jon julius karim kurt lamar lance lloyd lyle mack martin maurice max mel mickey miles
  monte morgan moses neal ned nelson noel norm otis perry quentin quincy ralph ramon randall reggie rex
  rodney roland roman rudolph rufus ruben salvador saul sheldon sherman sidney solomon stan terence terrence
  theodore toby todd trent ty vince virgil wade wallace wendell wilbur winston wyatt zach zane`,
);

/** The same of women. */
const FEMALE = wordList(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy
  kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn
  janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn
  judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia
  frances alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa
  diana brittany doris kayla alexis lori marie hillary ivanka melania chelsea michelle sarah nikki kellyanne
  nancy elena sonia ruth ketanji amy kamala tulsi kirsten marianne carly condoleezza madeleine janet loretta
  susan samantha valerie huma donna debbie maxine alexandria ilhan rashida ayanna pramila elise liz lisa tammy
  joni deb jeanne maggie patty dianne barbara claire heidi mazie maria catherine jacky kyrsten marsha martha
  angela annalena ursula christine marine segolene anne theresa nicola priti yvette diane harriet liz penny
  margaret jacinda julia penny sanna mette magdalena erna aung dilma cristina michelle laura isabel carmen rosa
  ana lucia sofia valentina camila gabriela daniela alejandra fernanda paula monica claudia patricia adriana
  veronica silvia beatriz pilar dolores mercedes guadalupe juana yolanda esperanza consuelo alicia
  olga natalia tatiana svetlana irina elena yelena yulia oksana galina ludmila lyudmila nadezhda vera larisa
  anastasia ekaterina ksenia daria polina alina
  fatima aisha ayesha khadija zainab leila layla maryam mariam noor nour amina samira yasmin malala benazir hanan
  priya indira sonia smriti nirmala sushma mamata anjali deepika kavita lakshmi meera neha pooja
  yuki akiko keiko yoko naomi sakura mei ling geun-hye yo-jung hyun-ju
  astrid ingrid birgit greta kirsten sigrid liv freya katrin ulrike sabine gudrun heike petra
  ada amelia isla ava mia ella lily poppy sophie lucy chloe daisy phoebe imogen georgina philippa fiona
  gillian hazel heather iris ivy joanna josephine kate katie kathy katy kay kim kristen kristi kristin
  lana leah lena lillian linda lois loretta lorraine louise lydia lynn lynne mabel mandy marcia marcy margo
  marguerite marian marianne marjorie marlene maureen mavis maya meg mildred mindy miranda miriam molly mona muriel
  myra nadia nina nora noreen norma opal pam paige peggy penelope polly priscilla quina rhonda rita roberta
  rosa rosalind rose rosemary roxanne sabrina sadie sally selena serena shannon sheila shelley sherry sheryl sonya
  stacey stacy stella sue susannah suzanne sylvia tamara tanya tara tina toni tracy trudy ursula vanessa vicki
  vivian wanda wendy whitney willa wilma winona yvonne zoe adele aileen alexa alexandra alison allison alma
  alyssa anita annabel anne annette annie antonia arlene audrey ava beatrice becky belinda bella bernadette
  bernice bertha bess beth bethany bonnie brenda bridget candace carla carole caroline carrie cassandra cecilia
  celeste celia charlene cheri clara clarissa colette colleen connie constance cora courtney crystal cindy daphne
  dawn deanna deirdre delia della dina dinah dolly eileen elaine eleanor elinor ellen eloise elsa elsie emilia
  erica erika erin esther ethel eunice eva eve faye felicia flora florence francesca frieda gail gayle georgia
  geraldine gertrude gina ginger ginny gladys glenda greta gretchen gwen gwendolyn harriet helene henrietta hilda
  holly hope ida imelda irene irma isabelle jackie jane janelle janine jasmine jenna jenny jill jo joann
  joanne jocelyn jodi joy juanita juliana julianne juliet june karin karla kathie katharine kara kari katelyn
  kendra kerri keisha kirsty lara latoya laurie lauri leanne leila beyonce oprah rihanna madonna
  gennifer alicia megyn savannah mika greta rachael tonya ouisa sherri ruby pearl`,
);

/** Whether a first name is a man's or a woman's; null where it may be both or isn't known. */
export function genderOfName(first: string): 'male' | 'female' | null {
  const [isMale, isFemale] = [MALE.has(first), FEMALE.has(first)];
  if (isMale === isFemale) return null;
  return isMale ? 'male' : 'female';
}

/** True for a first name that is known, of either. */
export function isFirstName(word: string): boolean {
  return MALE.has(word) || FEMALE.has(word);
}
