/** Given names as foreign sources print them, with the form that Russian has for them, by language. */

/** BCP 47 primary subtags; `cyr` stands for names romanised from Cyrillic, `sla` for the southern Slavs. */
export type NameLanguage =
  | "en"
  | "fr"
  | "de"
  | "it"
  | "es"
  | "pt"
  | "nl"
  | "tr"
  | "ar"
  | "pl"
  | "cs"
  | "sla"
  | "nordic"
  | "fi"
  | "et"
  | "baltic"
  | "hu"
  | "el"
  | "mn"
  | "cyr";

export interface GivenName {
  readonly latin: string;
  readonly cyrillic: string;
  readonly language: NameLanguage;
  readonly gender: "m" | "f";
}

const list = (language: NameLanguage, gender: "m" | "f", text: string): readonly GivenName[] =>
  text
    .trim()
    .split(/,\s*/)
    .map((pair) => {
      const [latin = "", cyrillic = ""] = pair.split(" ");
      return { latin, cyrillic, language, gender };
    });

export const GIVEN_NAMES: readonly GivenName[] = [
  ...list(
    "en",
    "m",
    `John Джон, James Джеймс, William Уильям, George Джордж, Edward Эдвард, Henry Генри, Jack Джек, Joseph Джозеф,
    Andrew Эндрю, Anthony Энтони, Brian Брайан, Christopher Кристофер, Colin Колин, Craig Крейг, Donald Дональд,
    Douglas Дуглас, Eric Эрик, Frank Фрэнк, Gary Гэри, Geoffrey Джеффри, Jeffrey Джеффри, Gordon Гордон, Graham Грэм,
    Gregory Грегори, Harold Гарольд, Jeremy Джереми, Jonathan Джонатан, Keith Кит, Kenneth Кеннет, Kevin Кевин,
    Lawrence Лоуренс, Malcolm Малкольм, Matthew Мэтью, Nicholas Николас, Patrick Патрик, Paul Пол, Philip Филип,
    Ralph Ральф, Richard Ричард, Robert Роберт, Ronald Рональд, Roger Роджер, Scott Скотт, Stephen Стивен,
    Steven Стивен, Stuart Стюарт, Terry Терри, Thomas Томас, Timothy Тимоти, Victor Виктор, Walter Уолтер,
    Benjamin Бенджамин, Charles Чарльз, Daniel Дэниел, David Дэвид, Michael Майкл, Martin Мартин, Peter Питер,
    Mark Марк, Alan Алан, Albert Альберт, Alexander Александр, Simon Саймон, Bernard Бернард, Vincent Винсент,
    Raymond Рэймонд, Guy Гай, Tony Тони, Boris Борис, Joe Джо, Barack Барак, Dennis Деннис, Duncan Дункан,
    Francis Фрэнсис, Hugh Хью, Leonard Леонард, Norman Норман, Oliver Оливер, Oscar Оскар, Samuel Сэмюэл, Adam Адам,
    Arthur Артур, Justin Джастин, Kofi Кофи, Louis Луис, Max Макс, Trevor Тревор, Warren Уоррен`,
  ),
  ...list(
    "en",
    "f",
    `Mary Мэри, Elizabeth Элизабет, Margaret Маргарет, Jennifer Дженнифер, Susan Сьюзан, Helen Хелен, Alice Элис,
    Ann Энн, Anne Энн, Barbara Барбара, Caroline Кэролайн, Catherine Кэтрин, Christine Кристин, Deborah Дебора,
    Diana Диана, Dorothy Дороти, Emily Эмили, Emma Эмма, Hillary Хиллари, Jane Джейн, Janet Джанет, Jessica Джессика,
    Joan Джоан, Judith Джудит, Julia Джулия, Julie Джули, Karen Карен, Kate Кейт, Laura Лора, Linda Линда, Lisa Лиза,
    Michelle Мишель, Nancy Нэнси, Patricia Патрисия, Rachel Рейчел, Rebecca Ребекка, Ruth Рут, Sandra Сандра,
    Sarah Сара, Sharon Шарон, Sophie Софи, Victoria Виктория, Virginia Вирджиния, Theresa Тереза, Angela Анджела,
    Charlotte Шарлотта, Rose Роуз, Joyce Джойс`,
  ),
  ...list(
    "fr",
    "m",
    `Jean Жан, Pierre Пьер, Jacques Жак, Michel Мишель, Louis Луи, François Франсуа, Philippe Филипп, Alain Ален,
    Bernard Бернар, André Андре, Claude Клод, Christian Кристиан, Emmanuel Эмманюэль, Étienne Этьен, Gérard Жерар,
    Guillaume Гийом, Guy Ги, Henri Анри, Hubert Юбер, Hervé Эрве, Jérôme Жером, Laurent Лоран, Luc Люк, Lucien Люсьен,
    Marc Марк, Marcel Марсель, Maurice Морис, Nicolas Николя, Olivier Оливье, Pascal Паскаль, Raymond Раймон,
    René Рене, Romain Ромен, Sébastien Себастьен, Serge Серж, Stéphane Стефан, Thierry Тьерри, Vincent Венсан, Yves Ив,
    Xavier Ксавье, Didier Дидье, Dominique Доминик, Frédéric Фредерик, Georges Жорж, Gilles Жиль, Antoine Антуан,
    Arnaud Арно, Bruno Бруно, Charles Шарль, Édouard Эдуар, Alexandre Александр, Benoît Бенуа, Bertrand Бертран,
    Cédric Седрик, Clément Клеман, Denis Дени, Gabriel Габриэль, Joseph Жозеф, Paul Поль, Robert Робер, Richard Ришар,
    Roger Роже, Thomas Тома, Daniel Даниэль, David Давид, Martin Мартен, Simon Симон, Albert Альбер, Victor Виктор,
    Patrick Патрик, Éric Эрик, Yvan Иван, Adrien Адриен, Julien Жюльен, Rémi Реми, Valéry Валери`,
  ),
  ...list(
    "fr",
    "f",
    `Marie Мари, Françoise Франсуаза, Jacqueline Жаклин, Monique Моник, Nathalie Натали, Isabelle Изабель,
    Sylvie Сильви, Véronique Вероник, Valérie Валери, Brigitte Брижит, Camille Камиль, Cécile Сесиль,
    Chantal Шанталь, Christine Кристин, Claire Клер, Élisabeth Элизабет, Florence Флоранс, Geneviève Женевьева,
    Hélène Элен, Laurence Лоранс, Louise Луиза, Madeleine Мадлен, Nicole Николь, Odile Одиль, Pauline Полин,
    Ségolène Сеголен, Simone Симона, Thérèse Тереза, Amélie Амели, Catherine Катрин, Anne Анн, Alice Алис,
    Sophie Софи, Michèle Мишель, Caroline Каролин, Irène Ирен`,
  ),
  ...list(
    "de",
    "m",
    `Hans Ханс, Karl Карл, Heinrich Генрих, Wolfgang Вольфганг, Jürgen Юрген, Günter Гюнтер, Günther Гюнтер,
    Dieter Дитер, Dietrich Дитрих, Ernst Эрнст, Ferdinand Фердинанд, Franz Франц, Friedrich Фридрих, Fritz Фриц,
    Georg Георг, Gerd Герд, Gerhard Герхард, Gustav Густав, Heiko Хайко, Heinz Хайнц, Helmut Гельмут, Herbert Герберт,
    Hermann Герман, Horst Хорст, Joachim Йоахим, Johann Иоганн, Johannes Йоханнес, Josef Йозеф, Klaus Клаус,
    Konrad Конрад, Kurt Курт, Lothar Лотар, Ludwig Людвиг, Manfred Манфред, Markus Маркус, Matthias Маттиас,
    Norbert Норберт, Olaf Олаф, Otto Отто, Rainer Райнер, Reinhard Райнхард, Rolf Рольф, Rudolf Рудольф,
    Sebastian Себастьян, Siegfried Зигфрид, Thorsten Торстен, Ulrich Ульрих, Uwe Уве, Volker Фолькер, Werner Вернер,
    Wilhelm Вильгельм, Wolfram Вольфрам, Andreas Андреас, Bernd Бернд, Detlef Детлеф, Eberhard Эберхард, Egon Эгон,
    Felix Феликс, Florian Флориан, Jörg Йорг, Ralf Ральф, Sigmar Зигмар, Walter Вальтер, Frank Франк, Paul Пауль,
    Robert Роберт, Michael Михаэль, Martin Мартин, Peter Петер, Thomas Томас, Daniel Даниэль, David Давид,
    Richard Рихард, Stefan Штефан, Simon Симон, Christian Кристиан, Alexander Александр, Bernhard Бернхард,
    Hubert Хуберт, Leopold Леопольд, Maximilian Максимилиан, Theodor Теодор, Viktor Виктор, Oskar Оскар`,
  ),
  ...list(
    "de",
    "f",
    `Angela Ангела, Ursula Урсула, Annegret Аннегрет, Annalena Анналена, Brigitte Бригитта, Christa Криста,
    Claudia Клаудия, Elke Эльке, Erika Эрика, Gisela Гизела, Hannelore Ханнелора, Heidi Хайди, Helga Хельга,
    Ingrid Ингрид, Karin Карин, Katrin Катрин, Monika Моника, Petra Петра, Sabine Сабина, Susanne Сузанна, Ute Уте,
    Julia Юлия, Laura Лаура, Anna Анна, Eva Эва, Maria Мария, Martina Мартина, Renate Рената, Barbara Барбара`,
  ),
  ...list(
    "it",
    "m",
    `Giuseppe Джузеппе, Giovanni Джованни, Francesco Франческо, Antonio Антонио, Mario Марио, Luigi Луиджи, Paolo Паоло,
    Carlo Карло, Alessandro Алессандро, Angelo Анджело, Claudio Клаудио, Enrico Энрико, Fabio Фабио,
    Federico Федерико, Giacomo Джакомо, Gianni Джанни, Giorgio Джорджо, Giulio Джулио, Lorenzo Лоренцо, Luca Лука,
    Marco Марко, Massimo Массимо, Matteo Маттео, Maurizio Маурицио, Michele Микеле, Piero Пьеро, Pietro Пьетро,
    Riccardo Риккардо, Roberto Роберто, Romano Романо, Salvatore Сальваторе, Sandro Сандро, Sergio Серджо,
    Silvio Сильвио, Stefano Стефано, Umberto Умберто, Vincenzo Винченцо, Vittorio Витторио, Franco Франко,
    Gianfranco Джанфранко, Lamberto Ламберто, Alberto Альберто, Ettore Этторе, Guido Гвидо, Renato Ренато`,
  ),
  ...list(
    "it",
    "f",
    `Giulia Джулия, Francesca Франческа, Chiara Кьяра, Federica Федерика, Giovanna Джованна, Paola Паола, Laura Лаура,
    Lucia Лючия, Emma Эмма, Alessandra Алессандра, Daniela Даниэла, Giorgia Джорджа, Roberta Роберта, Silvia Сильвия,
    Simona Симона, Valentina Валентина, Valeria Валерия, Beatrice Беатриче, Maria Мария, Anna Анна`,
  ),
  ...list(
    "es",
    "m",
    `Carlos Карлос, José Хосе, Juan Хуан, Luis Луис, Miguel Мигель, Pedro Педро, Fernando Фернандо, Francisco Франсиско,
    Javier Хавьер, Jorge Хорхе, Manuel Мануэль, Alejandro Алехандро, Alfonso Альфонсо, Álvaro Альваро, Andrés Андрес,
    Diego Диего, Eduardo Эдуардо, Enrique Энрике, Felipe Фелипе, Gonzalo Гонсало, Guillermo Гильермо, Gustavo Густаво,
    Héctor Эктор, Hugo Уго, Ignacio Игнасио, Jaime Хайме, Joaquín Хоакин, Josep Жозеп, Julio Хулио, Mariano Мариано,
    Nicolás Николас, Óscar Оскар, Pablo Пабло, Rafael Рафаэль, Ramón Рамон, Ricardo Рикардо, Rodrigo Родриго,
    Salvador Сальвадор, Santiago Сантьяго, Vicente Висенте, Jesús Хесус, Esteban Эстебан, Emilio Эмилио,
    Ernesto Эрнесто, Antonio Антонио, Mario Марио, Alberto Альберто, Sergio Серхио, Roberto Роберто, Martín Мартин`,
  ),
  ...list(
    "es",
    "f",
    `Carmen Кармен, Isabel Исабель, Cristina Кристина, Dolores Долорес, Esperanza Эсперанса, Mercedes Мерседес,
    Pilar Пилар, Rosa Роса, Soledad Соледад, Teresa Тереса, Beatriz Беатрис, Luisa Луиса, María Мария,
    Margarita Маргарита, Lourdes Лурдес, Inés Инес, Marta Марта`,
  ),
  ...list("pt", "m", "João Жуан, António Антониу, José Жозе, Paulo Паулу, Aníbal Анибал, Luís Луиш"),
  ...list(
    "nl",
    "m",
    "Willem Виллем, Ruud Рууд, Wim Вим, Frans Франс, Jeroen Йерун, Geert Герт, Jan Ян, Mark Марк, Dirk Дирк, Piet Пит",
  ),
  ...list(
    "tr",
    "m",
    `Mehmet Мехмет, Mustafa Мустафа, Ahmet Ахмет, Ali Али, Hüseyin Хюсейн, Hasan Хасан, İbrahim Ибрахим, İsmail Исмаил,
    Osman Осман, Ömer Омер, Yusuf Юсуф, Murat Мурат, Recep Реджеп, Abdullah Абдулла, Süleyman Сулейман, Kemal Кемаль,
    Turgut Тургут, Bülent Бюлент, Mesut Месут, Mevlüt Мевлют, Hakan Хакан, Cevdet Джевдет, Fatih Фатих, Cemal Джемаль,
    Binali Бинали, Numan Нуман, Halil Халиль, Kadir Кадир, Orhan Орхан, Selim Селим, Burak Бурак, Emre Эмре,
    Volkan Волкан`,
  ),
  ...list("tr", "f", "Tansu Тансу, Emine Эмине, Ayşe Айше, Fatma Фатма, Zeynep Зейнеп"),
  ...list(
    "ar",
    "m",
    `Mohammed Мохаммед, Mohamed Мохамед, Muhammad Мухаммад, Ahmed Ахмед, Ahmad Ахмад, Hassan Хасан, Hussein Хусейн,
    Ibrahim Ибрагим, Abdulaziz Абдулазиз, Khalid Халид, Khaled Халед, Omar Омар, Youssef Юсеф, Yousef Юсеф,
    Salman Сальман, Faisal Фейсал, Fahd Фахд, Hamad Хамад, Tamim Тамим, Saad Саад, Said Саид, Saeed Саид,
    Mahmoud Махмуд, Nasser Насер, Rashid Рашид, Tariq Тарик, Walid Валид, Zayed Заид, Ali Али, Mustafa Мустафа`,
  ),
  ...list("ar", "f", "Fatima Фатима, Aisha Айша, Amina Амина, Leila Лейла, Mariam Мариам"),
  ...list(
    "pl",
    "m",
    `Andrzej Анджей, Krzysztof Кшиштоф, Jan Ян, Lech Лех, Tomasz Томаш, Piotr Пётр, Paweł Павел, Marek Марек,
    Grzegorz Гжегож, Jerzy Ежи, Józef Юзеф, Wojciech Войцех, Zbigniew Збигнев, Mateusz Матеуш, Michał Михал,
    Stanisław Станислав, Bronisław Бронислав, Jarosław Ярослав, Aleksander Александр, Radosław Радослав, Donald Дональд`,
  ),
  ...list(
    "pl",
    "f",
    "Ewa Эва, Agnieszka Агнешка, Beata Беата, Hanna Ханна, Katarzyna Катажина, Małgorzata Малгожата",
  ),
  ...list(
    "cs",
    "m",
    `Václav Вацлав, Miloš Милош, Jiří Иржи, Petr Петр, Karel Карел, Tomáš Томаш, Vladimír Владимир, Jan Ян, Pavel Павел,
    Rudolf Рудольф, Andrej Андрей, Ivan Иван, Robert Роберт`,
  ),
  ...list("cs", "f", "Zuzana Зузана, Iveta Ивета, Jana Яна, Eva Эва"),
  ...list(
    "sla",
    "m",
    `Milan Милан, Zoran Зоран, Borut Борут, Janez Янез, Dragan Драган, Slobodan Слободан, Aleksandar Александар,
    Željko Желько, Ivica Ивица, Boyko Бойко, Georgi Георги, Rumen Румен, Rosen Росен, Ivan Иван, Ivo Иво, Goran Горан,
    Miroslav Мирослав, Nikola Никола, Petar Петар, Stjepan Степан, Zdravko Здравко, Andrej Андрей, Dimitar Димитар`,
  ),
  ...list(
    "sla",
    "f",
    "Marija Мария, Jelena Елена, Kolinda Колинда, Kristalina Кристалина, Vesna Весна, Ana Ана",
  ),
  ...list(
    "nordic",
    "m",
    `Anders Андерс, Erik Эрик, Lars Ларс, Carl Карл, Göran Йоран, Björn Бьёрн, Bjørn Бьёрн, Jens Йенс, Kåre Коре, Knut Кнут,
    Magnus Магнус, Olof Улоф, Ole Оле, Per Пер, Sven Свен, Thorbjørn Турбьёрн, Torbjörn Турбьёрн, Håkan Хокан,
    Nils Нильс, Niels Нильс, Søren Сёрен, Poul Поуль, Jan Ян, Gustaf Густав, Stefan Стефан, Jonas Йонас`,
  ),
  ...list(
    "nordic",
    "f",
    "Astrid Астрид, Gro Гру, Erna Эрна, Helle Хелле, Mette Метте, Ingrid Ингрид, Margot Маргот, Birgitta Биргитта",
  ),
  ...list(
    "fi",
    "m",
    "Juha Юха, Matti Матти, Pekka Пекка, Esko Эско, Jyrki Юрки, Martti Мартти, Paavo Пааво, Sauli Саули, Timo Тимо, Eero Ээро",
  ),
  ...list("fi", "f", "Tarja Тарья, Paula Паула, Sanna Санна, Elina Элина"),
  ...list(
    "et",
    "m",
    "Toomas Тоомас, Lennart Леннарт, Andrus Андрус, Urmas Урмас, Siim Сийм, Jüri Юри, Taavi Таави",
  ),
  ...list("et", "f", "Kersti Керсти, Kaja Кая"),
  ...list(
    "baltic",
    "m",
    `Valdis Валдис, Andris Андрис, Juris Юрис, Guntis Гунтис, Jānis Янис, Edgars Эдгарс, Raimonds Раймондс, Egils Эгилс,
    Algirdas Альгирдас, Valdas Валдас, Gitanas Гитанас, Linas Линас, Vytautas Витаутас, Antanas Антанас`,
  ),
  ...list("baltic", "f", "Vaira Вайра, Dalia Даля, Ingrida Ингрида, Evika Эвика"),
  ...list(
    "hu",
    "m",
    "Viktor Виктор, János Янош, László Ласло, Péter Петер, Ferenc Ференц, Gyula Дьюла, Zoltán Золтан",
  ),
  ...list(
    "el",
    "m",
    "Konstantinos Константинос, Georgios Георгиос, Antonis Антонис, Kyriakos Кириакос, Nikos Никос",
  ),
  ...list(
    "cyr",
    "m",
    `Mihai Михай, Nursultan Нурсултан, Kassym-Jomart Касым-Жомарт, Askar Аскар, Askhat Асхат, Bakhyt Бахыт, Yerlan Ерлан, Erlan Эрлан,
    Marat Марат, Kanat Канат, Kairat Кайрат, Karim Карим, Serik Серик, Timur Тимур, Sooronbay Сооронбай, Sadyr Садыр,
    Gurbanguly Гурбангулы, Serdar Сердар, Emomali Эмомали, Islam Ислам, Shavkat Шавкат, Ilham Ильхам, Heydar Гейдар,
    Yerzhan Ержан, Mukhtar Мухтар, Murat Мурат, Almaz Алмаз, Nurlan Нурлан, Sirojiddin Сироджиддин, Igor Игорь, Vladimir Владимир,
    Sergey Сергей, Sergei Сергей, Alexey Алексей, Alexei Алексей, Aleksei Алексей, Dmitry Дмитрий, Dmitri Дмитрий,
    Yuri Юрий, Yury Юрий, Andrei Андрей, Andrey Андрей, Nikolai Николай, Mikhail Михаил, Oleg Олег, Vasily Василий,
    Grigory Григорий, Anatoly Анатолий, Evgeny Евгений, Konstantin Константин, Pavel Павел, Ivan Иван, Viktor Виктор`,
  ),
  ...list(
    "cyr",
    "f",
    "Aigul Айгуль, Gulnara Гульнара, Dinara Динара, Madina Мадина, Dariga Дарига, Saida Саида, Olga Ольга, Tatiana Татьяна, Irina Ирина, Elena Елена",
  ),
];

/** Given names of Russian and of its neighbours, in Russian. */
export const RUSSIAN_GIVEN_NAMES: Readonly<Record<"m" | "f", string>> = {
  m: `Александр Алексей Анатолий Андрей Антон Аркадий Арсений Артём Артур Богдан Борис Вадим Валентин Валерий Василий
    Виктор Виталий Владимир Владислав Вячеслав Геннадий Георгий Герман Глеб Григорий Даниил Денис Дмитрий Евгений Егор
    Иван Игорь Илья Кирилл Константин Лев Леонид Лука Максим Марат Марк Мирон Михаил Назар Никита Николай Никола Олег
    Остап Павел Пётр Петр Родион Роман Руслан Савва Святослав Семён Сергей Станислав Степан Тарас Тимофей Тимур Фёдор
    Филипп Фома Эдуард Юрий Яков Ярослав Кузьма Миша Саша Рустам Ринат Ильдар Тигран Армен Вартан Давид Ашот Гурген Карен
    Мустафа Муса Иса Абдулла Абай Олжас Талгат Бауыржан Данияр Ерболат Мажит
    Зураб Вахтанг Гиорги Михеил Шалва`,
  f: `Александра Алёна Алина Алла Анастасия Ангелина Анна Антонина Валентина Валерия Вера Вероника Виктория Галина Дарья
    Диана Ева Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Карина Кира Кристина Ксения Лариса Лидия
    Лилия Любовь Людмила Маргарита Марина Мария Надежда Наталья Наталия Нина Оксана Ольга Полина Раиса Светлана София
    Софья Тамара Татьяна Ульяна Эльвира Юлия Яна Айгуль Гузель Гульмира Жанар Сауле Асель Назгуль Рахиль
    Эсфирь Юдифь Кармен Ирен Ирэн Хелен Эстер Нелли Саломе`,
};
