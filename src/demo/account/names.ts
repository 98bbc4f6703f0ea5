import type { Random } from '#src/demo/random.ts';

export interface PersonName {
  first: string;
  last: string;
}

const words = (list: string): [string, ...string[]] => {
  const [head = '', ...rest] = list.trim().split(/\s+/);
  return [head, ...rest];
};

const firstNames = words(`
  Aaron Abigail Adrian Alice Amelia Andre Angela Anthony Audrey Barbara Beatrice Benjamin Brandon Brianna Caleb Camille
  Carl Caroline Chloe Christopher Claire Clara Colin Cynthia Damon Danielle Darnell Deborah Derek Diane Dominic Donna
  Edith Edward Elaine Elliot Erica Ethan Evelyn Felicia Frank Gabriel Gail Gerald Gloria Grace Gregory Gwen Hannah
  Harold Heather Helen Henry Howard Irene Isaac Jacqueline Jamal Janet Jasmine Jeffrey Joan Joel Joyce Judith Julian
  Karen Keisha Kevin Kristen Lamar Laura Leon Leslie Lillian Louis Lydia Malcolm Marcus Marjorie Martin Maureen Megan
  Melvin Miles Mona Nadine Naomi Nathan Neil Nicole Noah Norma Oliver Olivia Oscar Patricia Paul Peggy Phyllis Quentin
  Rachel Raymond Rebecca Regina Roland Rosalind Russell Samantha Seth Shannon Sheila Simon Sophie Stanley Stella Steven
  Susan Tamara Terrence Thelma Theodore Tiffany Trevor Ursula Vernon Victor Vivian Walter Wanda Wesley Winston Yvonne`);

const lastNames = words(`
  Abbott Alden Ames Archer Ashby Atwood Baines Barlow Barrett Beck Bellamy Benson Blackwell Boone Bowers Brandt Briggs
  Brody Burke Byrd Calloway Cardwell Carver Castellano Chandler Chen Clayton Coleman Conway Cortland Crane Cross Dalton
  Dawson Decker Delaney Dempsey Donnelly Drake Dunham Eastman Eberhardt Ellison Emerson Fairbanks Farrow Fitzgerald
  Foster Frazier Gallagher Gibbons Goldberg Grantham Greer Hadley Halloran Hargrove Harmon Hayes Hewitt Holloway Hsu
  Ibrahim Ingram Irving Jacobs Jarvis Jennings Kaplan Keating Keller Kessler Kim Kirby Kowalski Lambert Lang Larkin
  Lassiter Lockhart Lowell Mackey Madden Malone Marsh Mathis McAllister McBride Mercer Middleton Monroe Morrow Nash
  Novak Oakley Okafor Olsen Osborne Paige Park Patel Pemberton Pierce Pike Porter Prescott Quigley Radcliffe Ramsey
  Reeves Rhodes Roth Rowland Sandoval Sawyer Schaefer Shapiro Sharma Sheffield Singh Slater Sloane Stanton Sterling
  Stokes Sutton Talbot Thatcher Thornton Tran Tucker Underhill Vance Vaughn Wade Walsh Warren Weaver Whitaker Winslow
  Wong Yates York Zimmerman`);

const spanishFirst = words(`
  Alejandra Alma Álvaro Ana Andrés Beatriz Camila Carmen César Claudia Diego Elena Ernesto Esperanza Estela Fernando
  Gabriela Guillermo Hilda Ignacio Inés Javier Jesús Joaquín José Juana Leticia Lorena Luis Luz Manuel Marcos Margarita
  María Martín Miguel Mónica Norma Óscar Pablo Patricia Pilar Rafael Raúl Rocío Rosario Santiago Silvia Teresa Verónica`);

const spanishLast = words(`
  Acosta Aguilar Álvarez Arroyo Barrios Cabrera Calderón Cárdenas Castañeda Cisneros Contreras Delgado Domínguez Escobar
  Espinoza Estrada Figueroa Fuentes Guerrero Gutiérrez Hernández Ibáñez Jiménez Lozano Maldonado Márquez Medina Méndez
  Montoya Muñoz Navarro Núñez Ochoa Orozco Pacheco Peña Quintanilla Ríos Rosales Salazar Serrano Solís Tapia Trujillo
  Valdez Vargas Velázquez Villanueva Yáñez Zamora`);

const fromElsewhere: readonly [PersonName, ...PersonName[]] = [
  { first: 'Siobhán', last: "O'Rourke" },
  { first: 'Nguyễn Thị', last: 'Hương' },
  { first: 'Björn', last: 'Ångström' },
  { first: 'Zoë', last: 'Van der Meer' },
  { first: 'ليلى', last: 'الحداد' },
  { first: 'يوسف', last: 'منصور' },
  { first: 'נועה', last: 'פרידמן' },
  { first: '美玲', last: '陳' },
  { first: 'Сергей', last: 'Литвиненко' },
  { first: 'Ọlámidé', last: 'Adébáyọ̀' },
  { first: 'Łukasz', last: 'Wójcik' },
  { first: 'Aïcha', last: 'N’Diaye' },
  { first: 'Mary-Katherine', last: 'St. John-Featherstonehaugh' },
  { first: 'Ioannis', last: 'Παπαδόπουλος' },
  { first: 'D’Andre', last: 'LaCroix-Whitfield' },
  { first: 'Sinéad', last: 'Ní Bhraonáin' },
];

export function drawName(random: Random, language: 'en' | 'es'): PersonName {
  if (language === 'es') return { first: random.pick(spanishFirst), last: random.pick(spanishLast) };
  if (random.chance(0.05)) return random.pick(fromElsewhere);
  return { first: random.pick(firstNames), last: random.pick(lastNames) };
}
