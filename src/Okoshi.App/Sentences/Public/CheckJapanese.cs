using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>The check in easy Japanese.</summary>
internal static class CheckJapanese
{
    public static CheckWords Check() =>
        new()
        {
            Title = "使える制度をたしかめる",
            EndTitle = "使えるかもしれない制度",
            Description = "質問に答えると、使えるかもしれない制度（お金や相談の助け）と、その理由が分かります。名前はいりません。",
            Lead = ["質問に答えると、使えるかもしれない制度（お金や相談の助け）と、その理由が分かります。", "「分からない」でも進めます。"],
            Facts = ["名前はいりません", "答えは、あなたのブラウザーの中だけ。閉じると消えます", "申しこみには、なりません"],
            Left = left => $"あと {left}つくらい です。「分からない」でも進めます。",
            Submit = "答えて、次へ",
            ToEnd = "ここまでの答えで、結果を見る",
            Unread = "読めない答えがあります",
            UnreadCounts = "この答えは「分からない」として数えました。",
            Forgotten = "答えを消しました。",
            TooLong = most => $"答えが長すぎて、持って行けません。{most}字までの短い言葉で書いてください。",
            Yours = count => $"あなたの答え（{count}）を見る・変える",
            Change = "変える",
            Forget = "答えを消す",
            OnlyHere = "答えは、あなたのブラウザーの中だけにあります。ブラウザーを閉じると消えます。",
            End = End(),
        };

    private static CheckEndWords End() =>
        new()
        {
            Met = "条件に合う",
            AtOffice = "窓口で聞くと分かる",
            StillOpen = "もっと答えると分かる",
            Unit = "件",
            Money = Money(),
            Next = Next(),
            Guardian =
                "18歳になるまでは、申しこむ前に、親などの保護者と話してください。お金を借りるには、保護者の同意がいります。（民法 第5条）",
            GroupCount = (all, met, toAsk) => $"{all}件（条件に合う {met}、窓口で聞く {toAsk}）",
            NoneFits = "いまの答えに合う制度は、見つかりませんでした。答えを変えると、変わることがあります。",
            NotNow = "いまは合わない",
            NotNowCount = count => $"{count}件（何かが変わると使えるものが先）",
            ConfirmFirst = "先に確認",
            Notes =
            [
                "「未確認」は、使えないという意味ではありません。",
                "は、今年度もあるかを、まだ確かめていない制度です。使えるかを決めるのは、それぞれの窓口です。",
            ],
            ForOthers = count => $"ほかのことをしたい人の制度（{count}件）も見る",
            GoOn = left => $"続きの質問に答える（あと {left}つくらい）",
            More = count => $"もっとくわしく答える（{count}問）",
            Keep = Keep(),
            AsOf = day => $"{day}に、たしかめました。",
            ThisWouldChangeIt = "こうすると、変わります。",
            Would = (change, by, fits) =>
                $"{change}{(fits ? "で、条件に合います。" : "で、使えるかもしれません。")}{(by.Length > 0 ? $"{by}までです。" : "")}",
            Reasons = "理由と、もとの資料",
            Source = "もとの資料：",
        };

    private static KeepWords Keep() =>
        new()
        {
            Submit = "この答えを残す",
            Text = (
                "残すと、ほかの端末でサインインしても、また聞きません。",
                "お知らせに同意した組織",
                "は、合う人が何人いるかだけを数えます。",
                "残した答え",
                "は、いつでも消せます。"
            ),
            Register = ("アカウントを作る", "と、この答えを残して、ほかの端末でも使えます。作らなくても、すべて見られます。"),
        };

    private static MoneyInSightWords Money() =>
        new()
        {
            Title = "もらえるお金",
            SureOf = "条件に合い、いま受け付けている制度で",
            AtMost = ("上限 ", "まで"),
            Limit = (isSum, certain) =>
                $"上限（いちばん多いときの額）{(isSum ? "を足したもの" : "")}です。もらえる額は、もっと少ないこともあります。"
                + (certain.Length > 0 ? $"額の決まっているものは、{certain}です。" : ""),
            UpTo = amount => $"上限 {amount}まで",
            ConfirmedIn = years => $"{years}に確かめた額です。",
            NoneSure = "「もらえる」と言い切れるお金は、まだありません。",
            Possible = "もし次のことが合えば、もらえるかもしれないお金",
            Others = count => $"ほかの {count}件を見る",
            OfYear = year => $"（{year}の額）",
            StillThere = "今年度もあり、いま受け付けている",
            Borrowed = count => $"借りるお金や保証の制度も {count}件 あります。返すお金なので、上の額には入れていません。",
        };

    private static NextStepWords Next() =>
        new()
        {
            Title = "次にすること",
            Call = ("", "に電話して、「", "」のことを知りたい、と言ってください。", "に電話して、したいことを話してください。"),
            CallButton = tel => $"{tel} に電話する",
            Bring = ("このページを印刷して、", "に持って行ってください。"),
            AnyOffice = "役所の窓口",
            Print = "このページは、ブラウザーの「印刷」で紙に出せます。たたんだ所も、紙に出ます。",
        };

    public static QuestionWords Questions() =>
        new()
        {
            NotKnown = "分からない",
            Yes = "はい",
            No = "いいえ",
            Between = "、",
            Date = ("年（西暦）", "月", "日"),
            Purpose = ("したいこと", "何をしたいですか", "いくつでも選べます。まだ分からない人は、選ばないで進めます。"),
            Purposes = new Dictionary<ProgrammePurpose, string>
            {
                [ProgrammePurpose.Founding] = "自分で仕事を始めたい",
                [ProgrammePurpose.Move] = "ほかの町から移りたい、帰りたい",
                [ProgrammePurpose.Succession] = "店や会社をつぎたい、ゆずりたい",
                [ProgrammePurpose.Employment] = "会社などで働きたい",
                [ProgrammePurpose.Learning] = "学びたい、仲間をふやしたい",
                [ProgrammePurpose.Business] = "いまの店や会社をよくしたい",
            },
            Facts = Facts().Concat(BusinessFacts()).ToDictionary(),
            NowhereYet = "まだ、どこにもない",
            Received = title => $"「{title}」を受けたことがありますか",
            Thing = says => $"次のことに当てはまりますか：{says}",
            Within = (division, says) => $"{division}のうち、{says}",
            Rest = division => $"{division}（ほか、分からない）",
            Place = (name, _) => name,
            OtherPlaces = prefecture => prefecture + "のほかの市町村",
            Wrong = (_, problem) => $"{problem.Found}。{problem.Expected}。",
        };

    private static Dictionary<ApplicantFact, (string Text, string Help, string Unit)> Facts() =>
        new()
        {
            [ApplicantFact.Age] = ("生まれた日は、いつですか", "年れいの条件をたしかめます。", ""),
            [ApplicantFact.Sex] = ("性別を教えてください", "女性のための制度があるので、聞いています。", ""),
            [ApplicantFact.Residence] = ("いま、どこに住んでいますか", "", ""),
            [ApplicantFact.ResidenceYears] = ("いまの所に、何年住んでいますか", "半年は 0.5 と書きます。", "年"),
            [ApplicantFact.PreviousResidence] = ("移る前は、どこに住んでいましたか", "これから移る人は、いま住んでいる所を選びます。", ""),
            [ApplicantFact.PreviousResidenceYears] = ("移る前の所に、何年住みましたか", "", "年"),
            [ApplicantFact.PlannedPlace] = ("どこで仕事をしますか", "まだなら、予定の所を選びます。", ""),
            [ApplicantFact.Stage] = (
                "自分で仕事を始めることは、どこまで進みましたか",
                "店や会社を始めることを、創業（そうぎょう）と言います。",
                ""
            ),
            [ApplicantFact.FoundingDate] = ("仕事を始めた日は、いつですか", "まだなら、予定の日を書きます。", ""),
            [ApplicantFact.Industry] = ("どんな仕事ですか", "いちばん近いものを選びます。", ""),
            [ApplicantFact.Employees] = ("やとっている人は、何人ですか", "いなければ 0 です。", "人"),
            [ApplicantFact.Capital] = (
                "資本金（しほんきん）は、いくらですか",
                "会社のもとのお金です。会社でない人は、答えないで進めます。",
                "円"
            ),
            [ApplicantFact.Student] = ("いま、学生ですか", "", ""),
            [ApplicantFact.GraduationDate] = ("学校を出た日は、いつですか", "まだなら、予定の日を書きます。", ""),
            [ApplicantFact.Turn] = (
                "ほかの町から移ってきましたか",
                "Uターンは生まれた町に帰ること、Iターンは知らない町に移ること、Jターンは生まれた町の近くに移ることです。",
                ""
            ),
            [ApplicantFact.Succession] = (
                "店や会社をつぐことを考えていますか",
                "店や会社を人からつぐことを、事業承継（じぎょうしょうけい）と言います。",
                ""
            ),
            [ApplicantFact.SalesChange] = ("売上は、前とくらべて何％変わりましたか", "減ったときは −10 のように書きます。", "％"),
            [ApplicantFact.OwnFunds] = ("自分で用意できるお金は、いくらですか", "", "円"),
        };

    private static Dictionary<ApplicantFact, (string, string, string)> BusinessFacts() =>
        new()
        {
            [ApplicantFact.LegalForm] = ("会社ですか、ひとりの仕事ですか", "仕事を始める前の人は「まだ 始めていない人」です。", ""),
            [ApplicantFact.Establishment] = (
                "いちばん大きい店や会社は、どこにありますか",
                "いくつもある人は、本店（ほんてん）の所を選びます。",
                ""
            ),
            [ApplicantFact.MoveDate] = ("いまの町に移った日は、いつですか", "まだなら、予定の日を書きます。", ""),
            [ApplicantFact.ProjectStart] = (
                "その計画を始める日は、いつですか",
                "買う約束（契約）をする日です。まだなら、予定の日を書きます。",
                ""
            ),
            [ApplicantFact.ProjectCompletion] = ("その計画が終わる日は、いつですか", "予定の日を書きます。", ""),
            [ApplicantFact.ProjectPayment] = ("お金をはらい終わる日は、いつですか", "予定の日を書きます。", ""),
            [ApplicantFact.ProjectCost] = ("その計画に、いくらかかりますか", "消費税を入れないお金です。", "円"),
            [ApplicantFact.ProjectBegins] = (
                "その計画を、いつ始めますか",
                "お金をもらえると決まる前に始めると、もらえない制度があります。",
                ""
            ),
            [ApplicantFact.WageRaised] = ("この1年で、給料を何％上げましたか", "上げていなければ 0 です。", "％"),
            [ApplicantFact.WagePledged] = ("これから、給料を何％上げる約束をしますか", "しなければ 0 です。", "％"),
        };
}
