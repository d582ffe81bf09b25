/** Words of pages around their text, in English and Russian: menus, buttons, stamps. All in lower case. */

/** Before the date of a page's own stamp. Of several stamps the one that says `updated` gives the date. */
export const STAMP_LABELS = {
  updated: [
    "updated at",
    "updated on",
    "updated",
    "last updated",
    "last update",
    "last modified",
    "modified",
    "дата обновления",
    "последнее обновление",
    "обновлено",
    "изменено",
  ],
  created: [
    "created at",
    "created on",
    "created",
    "published on",
    "published at",
    "published",
    "publication date",
    "date of publication",
    "posted on",
    "дата публикации",
    "дата создания",
    "опубликовано",
    "создано",
    "размещено",
  ],
} as const;

/** Beginnings of lines at the foot of a page. */
export const FOOTER_STARTS = [
  "©",
  "copyright ©",
  "all rights reserved",
  "views:",
  "page views:",
  "number of views",
  "source url:",
  "все права защищены",
  "просмотров:",
  "количество просмотров",
] as const;

/** Beginnings of lines that say where in a site the page stands. */
export const MENU_STARTS = [
  "you are here:",
  "вы здесь:",
  "see also:",
  "font size:",
  "размер шрифта:",
] as const;

/** Buttons and entries of menus; a line of nothing else is a menu. */
export const MENU_ENTRIES = [
  "skip to content",
  "skip to main content",
  "home",
  "back",
  "back to top",
  "print",
  "print version",
  "share",
  "e-mail",
  "email",
  "facebook",
  "twitter",
  "telegram",
  "whatsapp",
  "linkedin",
  "read more",
  "search",
  "contacts",
  "sitemap",
  "site map",
  "menu",
  "главная",
  "назад",
  "наверх",
  "печать",
  "версия для печати",
  "поделиться",
  "подробнее",
  "поиск",
  "контакты",
  "карта сайта",
  "меню",
] as const;

export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "понедельник",
  "вторник",
  "среда",
  "четверг",
  "пятница",
  "суббота",
  "воскресенье",
] as const;
