using Okoshi.App.Japanese;

namespace Okoshi.App.Sentences;

/// <summary>Programmes beside an offer, and the page of one, in easy Japanese.</summary>
internal static class ProgrammeJapanese
{
    public static SupportWords Support() =>
        new()
        {
            Title = "使えるかもしれない制度",
            Lead = "制度は、国や県や市が、お金や相談で助けるしくみです。「未確認」は、だめという意味ではありません。",
            None = "この仕事に合う制度は、まだ見つかっていません。窓口で聞いてください。",
            Shown = (shown, all) => shown == all ? $"{all}件あります。" : $"{all}件のうち、{shown}件を見せています。",
            All = "ぜんぶ見る",
            Met = "該当",
            Unknown = "未確認",
            ObtainFirst = "先に取る",
            Declarations = "申し込むときに 誓うこと・出すもの",
            DeclarationsLead = "使えるかどうかには 入りません。",
            NotMet = "非該当",
            OneQuestion = fact => $"「{fact}」が分かると、決まります。",
            Questions = (fact, more) =>
                more == 0 ? $"まず「{fact}」を聞きます。" : $"まず「{fact}」を聞きます。聞くことは、あと{more}つあります。",
            AskOffice = "窓口で聞くと、決まります。",
            AskOfficeToo = "窓口で聞くこともあります。",
            Conditions = "条件：",
            UpTo = amount => $"多くて{amount}（上限）",
            Lent = amount => $"借りるお金　{amount}。あとで返します",
            NoAmount = "金額は、資料に書いてありません",
            Open = "いま申しこめます",
            Begun = "申しこみは、始まっています",
            LastDay = time => time is { } hour ? $"今日の{JapanTime.Hour(hour)}まで、申しこめます" : "今日まで、申しこめます",
            Coming = "これから申しこみが始まります",
            Closed = "いまは申しこめません",
            NoDates = "いつ申しこめるかは、資料に書いてありません",
            ConfirmFirst = "今年の内容は、まだ確かめていません。先に聞いてください。",
            Days = entry => entry.Days,
            ConfirmAll = "どれも、今年の内容はまだ確かめていません。先に聞いてください。",
            NeitherAmountNorDates = "金額と、いつ申しこめるかは、資料に書いてありません。",
            Detail = "この制度のくわしいこと",
            Check = "質問に答えて、くわしくたしかめる",
        };

    public static ProgrammeWords Programme() =>
        new()
        {
            NotStanding = "今日の一覧には、ありません。終わったか、まだ始まっていない制度です。最後に分かっていた内容を見せます。",
            ConfirmFirst = "先に聞いてください。今年の内容は、まだ確かめていません。",
            LastConfirmed = year => $"最後に確かめたのは、{year}です。",
            Who = "だれが使えるか",
            WhoLead = "あなたのことは、まだ聞いていません。「未確認」は、だめという意味ではありません。質問に答えると、分かります。",
            NotReadTitle = "条件は、まだ確かめていません",
            NotRead = "下の文を、人が読んで確かめます。使えないという意味ではありません。",
            NotStated = "だれのための制度かは、資料に書いてありません。窓口で聞いてください。",
            Terms = "お金と、申しこめる日",
            Check = "質問に答えて、使えるかをたしかめる",
            Official = "くわしい案内（もとのページ）を開く",
            Original = "もとの資料に書いてあること",
            All = "ほかの制度も見る",
            InJapanese = "",
        };
}
