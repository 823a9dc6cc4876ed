// Words on Facebook's controls and boxes, by language. Second signals only: structure decides, these break a tie or shut something out.
// en, vi, es, de, nl, zh-TW, id, no and th were sighted (2022 to 2026); the others are translations nobody here has seen on the site (2026-11).

const list = (words: string): readonly string[] => words.split(' | ');

/** By language, always both: what publishes a post, and what leads to the second step of posting. One without the other would ask too late. */
const STEPS: readonly (readonly [publish: string, next: string])[] = [
  ['Post | Publish | Schedule | Post now', 'Next'],
  ['Postio | Cyhoeddi | Amserlennu', 'Nesaf'],
  ['Posten | Veröffentlichen | Planen', 'Weiter'],
  ['Publier | Programmer', 'Suivant'],
  ['Publicar | Programar', 'Siguiente'],
  ['Publicar | Postar | Agendar', 'Seguinte | Avançar | Próximo'],
  ['Pubblica | Programma', 'Avanti'],
  ['Plaatsen | Publiceren | Plannen | Inplannen', 'Volgende'],
  ['Opublikuj | Zaplanuj', 'Dalej'],
  ['Publicera | Schemalägg', 'Nästa'],
  ['Slå op | Opslå | Planlæg', 'Næste'],
  ['Publiser | Legg ut | Planlegg', 'Neste'],
  ['Julkaise | Ajoita', 'Seuraava'],
  ['Δημοσίευση', 'Επόμενο | Επόμενη'],
  ['Опубликовать | Отправить', 'Далее'],
  ['Опублікувати | Поширити', 'Далі'],
  ['Публикуване | Публикувай | Публикация', 'Напред | Следващ | Следващо'],
  ['פרסום | פרסם | פרסמי', 'הבא'],
  ['نشر | انشر', 'التالي'],
  ['โพสต์ | เผยแพร่', 'ถัดไป'],
  ['Paylaş | Yayınla', 'İleri | Sonraki'],
  ['게시 | 게시하기', '다음'],
  ['投稿 | 投稿する | 公開', '次へ'],
  ['发布 | 发帖 | 發佈 | 發布 | 發文', '下一步 | 继续 | 繼續'],
  ['Đăng', 'Tiếp | Tiếp theo'],
  ['Posting | Kirim | Terbitkan', 'Berikutnya | Selanjutnya | Lanjut'],
  ['Postează | Publică', 'Înainte | Următorul | Următoarea | Continuă'],
  ['Közzététel | Közzéteszem | Posztolás', 'Tovább | Következő'],
  ['Zveřejnit | Publikovat | Přidat příspěvek', 'Další | Dále'],
  ['Uverejniť | Zverejniť | Publikovať | Pridať príspevok', 'Ďalej | Ďalšie'],
  ['Objavi', 'Dalje | Sljedeće'],
];
/** On the control that publishes a post. */
export const PUBLISH_LABELS = STEPS.flatMap(([publish]) => list(publish));
/** Leads to the second step of posting; never posts. In a language not listed "Next" is taken for the post control: asked early, never late. */
export const NEXT_LABELS = STEPS.flatMap(([, next]) => list(next));
/** On the control that publishes a share or an edit; also found on dialogs that post nothing. */
const SAVE_LABELS = list(
  'Share now | Share | Share to Story | Share to story | Rhannu i’r stori | Save | Update | Rhannu | Rhannu nawr | Cadw | Jetzt teilen | Teilen | Speichern | Compartir ahora | Compartir | Guardar | Partager | Partager maintenant | Enregistrer | Condividi | Salva | Delen | Opslaan | シェア | シェアする | 保存 | مشاركة | مشاركة الآن | حفظ | Chia sẻ | Lưu | Paylaş | Kaydet',
);
export const POST_LABELS = [...PUBLISH_LABELS, ...SAVE_LABELS];

/** On the control that sends a comment or reply. */
export const SEND_LABELS = list(
  'Comment | Post comment | Reply | Answer | Send | Post | Update | Save changes | Sylw | Postio sylw | Rhoi sylw | Gwneud sylw | Ateb | Kommentieren | Antworten | Commenter | Répondre | Comentar | Responder | Commenta | Reageren | Skomentuj | コメント | コメントする | コメントを投稿 | 返信 | تعليق | نشر تعليق | نشر التعليق | رد | Bình luận | Đăng bình luận | ตอบกลับ | 留言 | 댓글 | Yorum yap | Комментировать',
);

/** Ways out of a dialog. */
export const BACK_LABELS = list(
  'Back | Close | Cancel | Close composer dialog | Close dialog of create tool | Finish later | Discard | Yn ôl | Nôl | Cau | Canslo | Zurück | Schließen | Abbrechen | Retour | Fermer | Annuler | Volver | Atrás | Cerrar | Cancelar | Indietro | Chiudi | Annulla | 戻る | 閉じる | キャンセル | رجوع | إغلاق | إلغاء | Terug | Sluiten | Annuleren | Wstecz | Zamknij | Anuluj | Quay lại | Đóng | Geri | Kapat | İptal',
);

/** First words of a chat box's label, as whole words. */
export const CHAT_STARTS = list(
  'Message | Send message | Send a message | Write a message | Type a message | Aa | Neges | Anfon neges | Ysgrifennwch neges | Nachricht | Mensaje | Mensagem | Messaggio | Bericht | Melding | Meddelande | Wiadomość | メッセージ | رسالة | اكتب رسالة | Nhắn tin | Mesaj | 訊息 | 消息 | 메시지 | Сообщение | Μήνυμα | הודעה | Viesti | Besked',
);
export const SEARCH_STARTS = list(
  'Search | Chwilio | Suche | Suchen | Rechercher | Buscar | Cerca | Zoeken | Szukaj | 検索 | بحث | ابحث | Tìm kiếm | Ara | 搜尋 | 검색 | Поиск',
);

/** First words of a comment box's label. */
export const COMMENT_STARTS = list(
  'Comment as | Answer as | Write a comment | Write a public comment | Write an answer | Gwneud sylw | Rhoi sylw | Ysgrifennwch sylw | Kommentieren als | Schreibe einen Kommentar | Commenter | Écrivez un commentaire | Comentar como | Escribe un comentario | コメントを入力 | コメントする | التعليق باسم | اكتب تعليق',
);
/** First words of the box in which a published comment is changed. Not sighted (2026-11). */
export const COMMENT_EDIT_STARTS = list('Edit your comment | Edit comment | Golygu sylw | Kommentar bearbeiten | Modifier le commentaire | Editar comentario');
export const REPLY_STARTS = list(
  'Reply to | Reply as | Write a reply | Ateb | Ymateb | Antworte | Antwort an | Répondre | Responder a | Rispondi a | ردًا على | الرد على',
);
export const REPLY_ENDS = list('に返信 | さんに返信 |  antworten');
/** First words of the box of a new post that is not the "on your mind" question: groups. */
export const POST_STARTS = list(
  'Create a public post | Create a post | Write something | Ysgrifennwch rywbeth | Creu postiad | Schreib etwas | Erstelle einen öffentlichen Beitrag | Écrivez quelque chose | Créez une publication | Escribe algo | 何か書く | 公開投稿を作成 | اكتب شيئًا | إنشاء منشور',
);
/** First words of a share box. */
export const SHARE_STARTS = list(
  'Say something about this | Dywedwch rywbeth am hyn | Sag etwas dazu | Dites quelque chose | Di algo sobre esto | この投稿について | قل شيئًا عن هذا',
);
/** First words of an edit dialog's name. */
export const EDIT_STARTS = list('Edit post | Golygu | Beitrag bearbeiten | Modifier la publication | Editar publicación | 投稿を編集 | تعديل المنشور');

/** A comment box's label that names its actor. The wording differs; the name in it is literal. */
export const ACTOR = [
  / as (.+)$/u,
  / fel (.+)$/u,
  /(?:^| )als (.+?)(?: kommentieren| antworten| reageren)?$/iu,
  / en tant que (.+)$/u,
  / com[oe] (.+)$/u,
  / jako (.+)$/u,
  / som (.+)$/u,
  / باسم (.+)$/u,
  / بصفتك (.+)$/u,
  / (?:dưới tên|với tư cách) (.+)$/u,
  / от имени (.+)$/u,
  / sebagai (.+)$/u,
  /^(.+?)として/u,
  /^(.+?) olarak/u,
  /^(.+?)(?:\(으\)로|으로) /u,
];
/** "What's on your mind, NAME?": the name, or its first word, is the acting one. */
export const MIND = [
  /^What['’]s on your mind, (.+)\?$/u,
  /^Beth sydd ar eich meddwl,? (.+)\?$/u,
  /^Was machst du gerade, (.+)\?$/u,
  /^Quoi de neuf, (.+?) ?\?$/u,
  /^¿Qué estás pensando, (.+)\?$/u,
  /^(.+)さん、その気持ち、シェアしよう$/u,
  /^بم تفكر يا (.+)؟$/u,
];
