/** What Word and Google Docs put on the clipboard as text/html, shortened, and how it gets into the editor. */
import type { Locator } from '@playwright/test';

/** As Ctrl+V does it: the browser's own clipboard would leave out some of what these programs write. */
export async function paste(editor: Locator, html: string): Promise<void> {
  await editor.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    clipboardData.setData('text/plain', 'The plain text is not what is pasted.');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

function wordItem({ text, level, marker }: { text: string; level: number; marker: string }): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 0.5}in;mso-add-space:auto;text-indent:-.25in;
mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span
style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
}

export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/someone/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal { mso-style-unhide:no; margin:0in; font-size:12.0pt; font-family:"Aptos",sans-serif; }
 @page WordSection1 { size:8.5in 11.0in; }
-->
</style>
</head>
<body lang=EN-US link="#467886" style='tab-interval:.5in'>
<!--StartFragment-->
<h1 style='margin-top:18.0pt;page-break-after:avoid'><a name="_Toc1"></a><span style='font-size:20.0pt;color:#0F4761;mso-themecolor:accent1'>Written in Word<o:p></o:p></span></h1>
<p class=MsoNormal align=center style='text-align:center'><span style='color:red;mso-highlight:yellow'>It is <b style='mso-bidi-font-weight:normal'>bold</b>,
<i style='mso-bidi-font-style:normal'>slanted</i> and <u>underlined</u>, with <a href="https://www.nimh.nih.gov/health"><span style='color:#467886'>a link</span></a>
and <a href="file:///C:/Users/someone/notes.docx">a file</a>.</span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2 style='mso-outline-level:2'>Signs from Word<o:p></o:p></h2>
${wordItem({ text: 'First sign', level: 1, marker: '·' })}
${wordItem({ text: 'Within the first', level: 2, marker: 'o' })}
${wordItem({ text: 'Second sign', level: 1, marker: '·' })}
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_x0020_1"><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=20 height=20 src="file:///C:/clip_image002.png" v:shapes="Picture_x0020_1"><![endif]><font color="#FF0000" face="Papyrus">In a font of its own.</font><o:p></o:p></p>
<!--EndFragment-->
</body>
</html>`;

const docsText =
  'font-size:11pt;font-family:Arial,sans-serif;color:#ff0000;background-color:#ffff00;white-space:pre-wrap;';
const docsItem = `dir="ltr" style="list-style-type:disc;${docsText}"`;
const docsList = 'style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"';

export const fromGoogleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-6e1f3a52-7fff-1c2d">
<h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;${docsText}font-weight:400;">Written in Google Docs</span></h1>
<p dir="ltr" style="line-height:1.38;text-align:center;"><span style="${docsText}font-weight:400;">It is </span><span
style="${docsText}font-weight:700;">bold</span><span style="${docsText}font-weight:400;">, </span><span
style="${docsText}font-weight:400;font-style:italic;">slanted</span><span style="${docsText}font-weight:400;"> and </span><span
style="${docsText}text-decoration:underline;">underlined</span><span style="${docsText}font-weight:400;">, with </span><a
href="https://www.nimh.nih.gov/health" style="text-decoration:none;"><span
style="${docsText}color:#1155cc;text-decoration:underline;">a link</span></a><span style="${docsText}font-weight:400;">.</span></p><br />
<h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;${docsText}">Signs from Google Docs</span></h2>
<ul ${docsList}><li ${docsItem} aria-level="1"><p dir="ltr" role="presentation"><span style="${docsText}">First sign</span></p></li><ul
${docsList}><li ${docsItem} aria-level="2"><p dir="ltr" role="presentation"><span style="${docsText}">Within the first</span></p></li></ul><li
${docsItem} aria-level="1"><p dir="ltr" role="presentation"><span style="${docsText}">Second sign</span></p></li></ul>
<p dir="ltr"><span style="border:none;display:inline-block;overflow:hidden;width:20px;height:20px;"><img
src="https://lh7-rt.googleusercontent.com/docsz/picture" width="20" height="20" /></span><span style="font-family:Pacifico,cursive;">In a font of its own.</span></p></b>`;
