// X's wording by UI language. Post, reply and editor labels as seen in July 2025; the rest is our own translation, since nothing may key on it.
import type { UiLanguage } from '../../situation.ts';
import { situation } from '../shared/situation.ts';

interface Labels {
  readonly editor: string;
  readonly post: string;
  readonly postAll: string;
  readonly reply: string;
  readonly update: string;
  readonly schedule: string;
  readonly edit: string;
  readonly placeholder: string;
  readonly replyPlaceholder: string;
  readonly menu: string;
  readonly actAs: string;
  readonly home: string;
  readonly messages: string;
  readonly profile: string;
  readonly search: string;
  readonly postingFor: (handle: string) => string;
  readonly replyingFor: (handle: string) => string;
  readonly nowActing: (handle: string) => string;
  readonly sent: string;
  readonly discard: string;
  readonly save: string;
  readonly addDescription: string;
  readonly choice: string;
}

const en: Labels = {
  editor: 'Post text',
  post: 'Post',
  postAll: 'Post all',
  reply: 'Reply',
  update: 'Update',
  schedule: 'Schedule',
  edit: 'Edit post',
  placeholder: "What's happening?",
  replyPlaceholder: 'Post your reply',
  menu: 'Account menu',
  actAs: 'Act as',
  home: 'Home',
  messages: 'Messages',
  profile: 'Profile',
  search: 'Search',
  postingFor: (h) => `You're posting for @${h}.`,
  replyingFor: (h) => `You're replying for @${h}.`,
  nowActing: (h) => `You are now acting as @${h}`,
  sent: 'Your post was sent.',
  discard: 'Discard',
  save: 'Save',
  addDescription: 'Add description',
  choice: 'Choice',
};

const all: Record<UiLanguage, Labels> = {
  en,
  cy: {
    ...en,
    editor: 'Testun y neges',
    post: 'Postio',
    postAll: 'Postio’r cyfan',
    reply: 'Ateb',
    placeholder: 'Beth sy’n digwydd?',
    replyPlaceholder: 'Postiwch eich ateb',
    menu: 'Dewislen y cyfrif',
    actAs: 'Gweithredu fel',
    postingFor: (h) => `Rydych yn postio dros @${h}.`,
    replyingFor: (h) => `Rydych yn ateb dros @${h}.`,
    home: 'Hafan',
    messages: 'Negeseuon',
    profile: 'Proffil',
    search: 'Chwilio',
  },
  de: {
    ...en,
    editor: 'Post-Text',
    post: 'Posten',
    postAll: 'Alle posten',
    reply: 'Antworten',
    placeholder: 'Was gibt’s Neues?',
    replyPlaceholder: 'Poste deine Antwort',
    menu: 'Account-Menü',
    actAs: 'Handeln als',
    postingFor: (h) => `Du postest für @${h}.`,
    replyingFor: (h) => `Du antwortest für @${h}.`,
    home: 'Startseite',
    messages: 'Nachrichten',
    profile: 'Profil',
    search: 'Suchen',
  },
  fr: {
    ...en,
    editor: 'Texte du post',
    post: 'Poster',
    postAll: 'Tout poster',
    reply: 'Répondre',
    placeholder: 'Quoi de neuf ?',
    replyPlaceholder: 'Postez votre réponse',
    menu: 'Menu du compte',
    actAs: 'Agir en tant que',
    postingFor: (h) => `Vous postez pour @${h}.`,
    replyingFor: (h) => `Vous répondez pour @${h}.`,
    home: 'Accueil',
    messages: 'Messages',
    profile: 'Profil',
    search: 'Chercher',
  },
  ja: {
    ...en,
    editor: 'ポスト本文',
    post: 'ポストする',
    postAll: 'すべてポスト',
    reply: '返信',
    placeholder: 'いまどうしてる？',
    replyPlaceholder: '返信をポスト',
    menu: 'アカウントメニュー',
    actAs: '代理で操作',
    postingFor: (h) => `@${h}としてポストします。`,
    replyingFor: (h) => `@${h}として返信します。`,
    home: 'ホーム',
    messages: 'メッセージ',
    profile: 'プロフィール',
    search: '検索',
  },
  ar: {
    ...en,
    editor: 'نص المنشور',
    post: 'نشر',
    postAll: 'نشر الكل',
    reply: 'رد',
    placeholder: 'ماذا يحدث؟',
    replyPlaceholder: 'انشر ردك',
    menu: 'قائمة الحساب',
    actAs: 'التصرف باسم',
    postingFor: (h) => `أنت تنشر باسم @${h}.`,
    replyingFor: (h) => `أنت ترد باسم @${h}.`,
    home: 'الرئيسية',
    messages: 'الرسائل',
    profile: 'الملف الشخصي',
    search: 'بحث',
  },
};

export const t = all[situation.ui];
