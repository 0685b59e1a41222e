using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.Web.Access;

namespace Okoshi.Web.Pages;

/// <summary>What a visitor reads when a page cannot be shown: what happened, and what to do next.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class ErrorModel : PageModel
{
    public int Code { get; private set; }

    public string Title { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    public IReadOnlyList<string> Steps { get; private set; } = [];

    public string RequestId => Activity.Current?.Id ?? HttpContext.TraceIdentifier;

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Code = code is >= 400 and <= 599 ? code : 404;
        (Title, Explanation, Steps) = Code switch
        {
            404 => (
                "このページは見つかりません",
                "アドレスがちがうか、ページがなくなったのかもしれません。",
                (IReadOnlyList<string>)["アドレスの文字をたしかめてください。", "はじめのページから探せます。"]
            ),
            403 => (
                "この操作はできません",
                "あなたの役割では、このページを使えません。",
                ["役割が変わったときは、組織の管理者に聞いてください。"]
            ),
            429 => ("少し待ってください", "短い間に、何度も試されました。", ["1分ほど待ってから、もう一度試してください。"]),
            400 => (
                "うまく読み取れませんでした",
                "送られた内容に、読み取れない所がありました。",
                ["前のページにもどって、もう一度送ってください。", "入力した内容は、前のページに残っています。"]
            ),
            405 => (
                "この開き方はできません",
                "このページは、別の開き方をするページです。",
                ["はじめのページから、もう一度進んでください。"]
            ),
            >= 500 => (
                "いま、このページを出せません",
                "こちらの問題です。あなたのせいではありません。入力した内容は、消していません。",
                ["少し待ってから、もう一度開いてください。", "続くときは、下の番号を市の担当に伝えてください。"]
            ),
            _ => ("このページは開けません", "いまは、このページを見ることができません。", ["はじめのページにもどってください。"]),
        };
        Response.StatusCode = Code;
    }
}
