// Facebook's wording by UI language. English, and single words of other languages, as seen in 2024-26; the rest is our own translation,
// since nothing may key on it. Names inside the sentences are literal in every language.
import type { UiLanguage } from '../../situation.ts';
import { situation } from '../shared/situation.ts';

const en = {
  createRegion: 'Create a post', createDialog: 'Create post', mind: (name: string) => `What's on your mind, ${name}?`, privacy: 'Edit privacy. Sharing with Public.',
  post: 'Post', next: 'Next', back: 'Back', settings: 'Post settings', close: 'Close composer dialog', photo: 'Photo/video',
  commentAs: (name: string) => `Comment as ${name}`, replyTo: (name: string) => `Reply to ${name}`, comment: 'Comment', leave: 'Leave a comment', reply: 'Reply',
  share: 'Share', like: 'Like', groupTrigger: 'Write something...', groupEditor: 'Create a public post…', message: 'Message', search: 'Search Facebook',
  profile: 'Your profile', switchTo: (name: string) => `Switch to ${name}`, quick: 'Quick switch profiles', attached: 'Attached media', thread: 'Thread composer',
  edit: 'Edit post', save: 'Save', shareNow: 'Share now', say: 'Say something about this…',
};
type Labels = typeof en;

const all: Record<UiLanguage, Labels> = {
  en,
  cy: { ...en, createRegion: 'Creu postiad', createDialog: 'Creu postiad', mind: (n) => `Beth sydd ar eich meddwl, ${n}?`, privacy: 'Golygu preifatrwydd. Rhannu â Phawb.', post: 'Postio', next: 'Nesaf', back: 'Yn ôl', settings: 'Gosodiadau’r postiad', close: 'Cau', commentAs: (n) => `Gwneud sylw fel ${n}`, replyTo: (n) => `Ateb ${n}`, comment: 'Sylw', leave: 'Gadael sylw', reply: 'Ateb', share: 'Rhannu', like: 'Hoffi', groupTrigger: 'Ysgrifennwch rywbeth...', groupEditor: 'Creu postiad cyhoeddus…', message: 'Neges', profile: 'Eich proffil', switchTo: (n) => `Newid i ${n}` },
  de: { ...en, createRegion: 'Beitrag erstellen', createDialog: 'Beitrag erstellen', mind: (n) => `Was machst du gerade, ${n}?`, privacy: 'Privatsphäre bearbeiten. Wird mit „Öffentlich“ geteilt.', post: 'Posten', next: 'Weiter', back: 'Zurück', settings: 'Beitragseinstellungen', close: 'Schließen', commentAs: (n) => `Als ${n} kommentieren`, replyTo: (n) => `${n} antworten`, comment: 'Kommentieren', leave: 'Kommentar hinterlassen', reply: 'Antworten', share: 'Teilen', like: 'Gefällt mir', groupTrigger: 'Schreib etwas …', groupEditor: 'Erstelle einen öffentlichen Beitrag …', message: 'Nachricht', profile: 'Dein Profil', switchTo: (n) => `Zu ${n} wechseln` },
  fr: { ...en, createRegion: 'Créer une publication', createDialog: 'Créer une publication', mind: (n) => `Quoi de neuf, ${n} ?`, privacy: 'Modifier la confidentialité. Partagé avec Public.', post: 'Publier', next: 'Suivant', back: 'Retour', settings: 'Paramètres de la publication', close: 'Fermer', commentAs: (n) => `Commenter en tant que ${n}`, replyTo: (n) => `Répondre à ${n}`, comment: 'Commenter', leave: 'Laisser un commentaire', reply: 'Répondre', share: 'Partager', like: 'J’aime', groupTrigger: 'Écrivez quelque chose…', groupEditor: 'Créez une publication publique…', message: 'Message', profile: 'Votre profil', switchTo: (n) => `Passer à ${n}` },
  ja: { ...en, createRegion: '投稿を作成', createDialog: '投稿を作成', mind: (n) => `${n}さん、その気持ち、シェアしよう`, privacy: 'プライバシー設定を編集。公開でシェア中。', post: '投稿', next: '次へ', back: '戻る', settings: '投稿の設定', close: '閉じる', commentAs: (n) => `${n}としてコメント`, replyTo: (n) => `${n}さんに返信`, comment: 'コメントする', leave: 'コメントする', reply: '返信', share: 'シェア', like: 'いいね！', groupTrigger: '何か書く...', groupEditor: '公開投稿を作成…', message: 'メッセージ', profile: 'あなたのプロフィール', switchTo: (n) => `${n}に切り替える` },
  ar: { ...en, createRegion: 'إنشاء منشور', createDialog: 'إنشاء منشور', mind: (n) => `بم تفكر يا ${n}؟`, privacy: 'تعديل الخصوصية. المشاركة مع العامة.', post: 'نشر', next: 'التالي', back: 'رجوع', settings: 'إعدادات المنشور', close: 'إغلاق', commentAs: (n) => `التعليق باسم ${n}`, replyTo: (n) => `الرد على ${n}`, comment: 'تعليق', leave: 'اترك تعليقًا', reply: 'رد', share: 'مشاركة', like: 'أعجبني', groupTrigger: 'اكتب شيئًا...', groupEditor: 'إنشاء منشور عام…', message: 'رسالة', profile: 'ملفك الشخصي', switchTo: (n) => `التبديل إلى ${n}` },
};

export const t = all[situation.ui];
