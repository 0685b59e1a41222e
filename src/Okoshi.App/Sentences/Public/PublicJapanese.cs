using System.Globalization;
using Okoshi.App.Japanese;
using Okoshi.App.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Sentences;

/// <summary>やさしい日本語 The public path in easy Japanese: one idea a sentence, the conclusion first.</summary>
public static class PublicJapanese
{
    public static PublicWords Words { get; } =
        new()
        {
            Language = "ja",
            Voice = Voice.Polite,
            Frame = Frame(),
            Answers = Answers(),
            Start = Start(),
            Offers = Offers(),
            Offer = Offer(),
            Plan = Plan(),
            Support = ProgrammeJapanese.Support(),
            About = About(),
            Programme = ProgrammeJapanese.Programme(),
            Check = CheckJapanese.Check(),
            Questions = CheckJapanese.Questions(),
            Account = AccountJapanese.Account(),
            Trouble = AccountJapanese.Trouble,
            Day = Wareki.DateWithWestern,
            Moment = JapanTime.Words,
            FiscalYear = Wareki.FiscalYear,
            Exact = MoneyText.Readable,
            Amount = Amount,
        };

    /// <summary>万円 to one decimal; what is less is not told as nothing.</summary>
    private static (string, string) Amount(Yen amount)
    {
        var man = PlanCharts.Man(amount);
        return man == 0 && amount != Yen.Zero ? ("千円より少ない", "") : (man.ToString("#,0.#", CultureInfo.InvariantCulture), "万円");
    }

    private static string Money(Yen amount)
    {
        var (number, unit) = Amount(amount);
        return number + unit;
    }

    private static FrameWords Frame() =>
        new()
        {
            Skip = "本文へ",
            Brand = region => region + "となかまの創業支援",
            SignIn = "サインイン",
            SignOut = "サインアウト",
            Own = "わたしの画面",
            Check = "使える制度をたしかめる",
            Privacy = "個人の情報のあつかい",
            Sources = "この情報の出典",
            Accessibility = "見やすさについて",
            Staff = "職員の画面",
            Tel = "電話",
            JapaneseOnly = "",
            BackToStart = "はじめのページへ",
            Error = "エラー：",
            ErrorNumber = "番号",
            ErrorReceipt = "受付",
            StaffPages = "職員の画面へ",
            FurtherPages = "ほかの制度を見る",
        };

    private static AnswerWords Answers() =>
        new()
        {
            Yours = "あなたの答え",
            None = "答えは、まだ決めていません",
            Change = "答えを変える",
            Erase = "答えを消す",
            Now = place => "いま：" + place,
            Choices = new Dictionary<string, string>(),
            Time = (_, _) => null,
        };

    private static StartWords Start() =>
        new()
        {
            Title = "この町でできる仕事",
            Description = region => $"{region}でできる仕事を、3つの質問から見せます。名前はいりません。",
            HeadingOne = "この町でできる仕事を、",
            HeadingTwo = "合う順に見せます。",
            LeadOne = "仕事の中身、お金、助けてくれる所。",
            LeadTwo = "ぜんぶ書いた計画を、見せます。",
            Facts = ["質問は3つ", "1分くらい", "名前はいりません"],
            AskAge = "あなたは何歳ですか",
            One = "1つ選んでください。",
            AskLikes = "好きなことは何ですか",
            UpTo = most => $"{most}つまで選べます。",
            AskPlace = "どこに住んでいますか",
            PlaceHelp = "遠くの人も、帰りたい人も、見られます。",
            Now = "いま住んでいる所",
            When = "いつか住みたい・働きたい所",
            Submit = "わたしの仕事を見る",
            Looking = "分からない質問は、とばせます。見るだけです。申しこみにはなりません。",
            WithoutAnswers = "答えずに見る",
            Trust = "安心してください",
            Promises =
            [
                ("名前も電話番号も聞きません。", "答えは、仕事を選ぶためだけに使います。"),
                ("答えは、あなたの手もとだけ。", "画面を見ているあいだ、あなたの端末が持ちます。こちらには残しません。いつでも消せます。"),
                ("数字には出典があります。", "わからないことは「データなし」と書きます。"),
            ],
        };

    private static OffersWords Offers() =>
        new()
        {
            Title = "あなたに合いそうな仕事",
            Problem = "エラー：答えを直してください",
            Count = count => $"合いそうな順に{count}つあります。見るだけです。申しこみにはなりません。",
            FromAfarHeading = "いまは、決めなくていいです。",
            FromAfarLead = ["遠くにいるまま、始められること。", "いつかのための、準備になること。", "あなたの答えから、えらびました。"],
            NowSection = "いま、遠くから",
            LaterSection = "いつか、のために",
            DecidedSection = "来ると決めたら",
            DecidedLead = "来る日が決まると、使えるかどうかが分かります。いまは、知っておくだけで大丈夫です。",
            TalkKind = "話を聞く",
            TalkTitle = "遠くに住んでいても、話を聞けます",
            TalkText = "お金はいりません。決めてから、でなくて大丈夫です。",
            Call = "電話で聞く",
            Need = "始めるお金",
            LeftThird = "3年目、月に" + PlanWords.LeftBeforeTax,
            First = left => $"1年目は、月に{left}",
            Programmes = "使えるかもしれない制度",
            ProgrammesUnit = "件",
            Detail = "くわしく見る",
            NotThis = "これは不要",
            NoneLeft = "見せられる仕事がなくなりました",
            Again = "はじめから選びなおす",
            Order =
                "順番は、好きなこと、この町に足りない仕事、使えるかもしれない制度、場所の点でつけています。お金の多い少ないは、順番に入れていません。",
            Close = "いまは、いい人へ",
            CloseText = "閉じて大丈夫です。名前も連絡先も、聞いていません。お知らせは届きません。",
            Assumed = "仮定",
            Missing = "データなし",
            FromAge = age => $"{age}歳から",
        };

    private static OfferWords Offer() =>
        new()
        {
            Why = "なぜ、あなたに",
            ToNext = "次にすることへ",
            Before = "始める前に",
            Guardian =
                "18歳になるまでは、店や会社を始めるのに、親などの保護者の許しがいります。まず、家の人と話してください。（民法 第5条・第6条）",
            NoPlan = "お金の見通し",
            NoPlanYet = "お金の計画は、まだありません。できたら、ここに出します。",
            Helpers = "だれが助けてくれるか",
            HelpersText = "市の戦略でいっしょに取り組むと決まっている所です。担当の人は、まだ決まっていません。",
            NoHelpers = "助けてくれる所は、まだ決まっていません",
            Next = "次にすること",
            NextText = "話を聞いてみませんか。お金はいりません。決めなくて大丈夫です。",
            Print = "電話がにが手なら、この画面を印刷するか、写真にとって、窓口で見せてください。",
            NotForMe = "この仕事が合わないとき",
            NoReason = "理由は、いりません。",
            Others = "別の仕事を見る",
            Stop = "やめて、はじめにもどる",
            NothingKept = "あなたの名前と連絡先は聞いていません。お知らせは届きません。",
            Computed = $"{PlanWords.Left}と必要なお金は、計画の雛形の値（仮定）から計算しました。",
            JapaneseData = "",
        };

    private static MoneyWords Plan() =>
        new()
        {
            Left = "毎月、いくら手もとに残るか",
            LeftText = (third, first) =>
                $"3年目は、月に{third}くらいです。1年目は、月に{first}くらいです。"
                + "店のお金と、借りたお金を返す分を、ぜんぶ払った後のお金です。ここから税金と保険料を払います。",
            LeftUnit = $"1か月に{PlanWords.LeftBeforeTax}。単位：万円。太い線が計画の値、うすい帯が10回のうち8回おさまる幅",
            NoWages = "会社で働くときのお金は、たしかな数字がまだありません。見つかったら、ここに書きます。",
            Year = year => $"{year}年目",
            Range = "10回のうち8回おさまる幅",
            Need = "始めるのに、いくらいるか",
            NeedText = need => $"ぜんぶで{need}です。補助のお金はまだ決まっていないので、入れていません。",
            NeedCaption = "始めるためのお金",
            WorkingCapital = "はじめの何か月かを回すお金",
            GuaranteeFee = "借りるときの保証のお金",
            Total = "合計",
            Funding = "どこから出すか",
            OwnFunds = "自分のお金",
            Loan = "借りるお金",
            LoanGuardian =
                "18歳になるまでは、お金を借りる約束に、親などの保護者の同意がいります。ひとりで決めないでください。（民法 第5条）",
            Shortfall = shortfall =>
                shortfall switch
                {
                    null => "5年のあいだ、手もとのお金は足りそうです。",
                    { FirstMonth: 0 } => $"始める日に、もう{Money(shortfall.Amount)}が足りません。",
                    _ => $"{shortfall.FirstMonth}か月目に、手もとのお金がなくなりそうです。"
                        + $"いちばん足りないのは{shortfall.WorstMonth}か月目で、{Money(shortfall.Amount)}が足りません。",
                },
            Risk = inHundred =>
                inHundred == 0
                    ? "売り上げや費用がぶれても、5年のあいだにお金が足りなくなることは、ほとんどありません。"
                    : $"売り上げや費用がぶれると、100回のうち{inHundred}回くらいは、5年のあいだにお金が足りなくなります。",
        };

    private static AboutWords About() =>
        new()
        {
            Title = "この画面について",
            Privacy = "個人の情報のあつかい",
            PrivacyLines =
            [
                "見るだけなら、名前も、電話番号も、住所も聞きません。",
                "質問の答えは、仕事と制度を選ぶためだけに使います。",
                "答えは、あなたのブラウザーが持ちます（暗号にしたクッキー）。ブラウザーを閉じると消えます。「答えを消す」で、すぐ消せます。",
                "答えは、仕事の画面のアドレスにも入ります。アドレスを人に送ると、答えも伝わります。",
                "アカウントを作ると、呼び名とメールアドレスをあずかります。暗号にして、しまいます。あなたが同意した人だけが見ます。いつでも消せます。",
            ],
            Sources = "この情報の出典",
            NoSources = "まだ、データは入っていません。",
            Accessibility = "見やすさについて",
            AccessibilityLines =
            [
                "キーボードだけで使えます。",
                "文字を大きくしても、くずれないようにしています。",
                "色だけで意味を伝えません。形と言葉でも伝えます。",
                "図には、同じ数字の表があります。",
            ],
        };
}
