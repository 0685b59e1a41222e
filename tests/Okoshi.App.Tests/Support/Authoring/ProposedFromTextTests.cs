using Okoshi.App.Support.Authoring;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Support.Authoring;

/// <summary>What running texts suggest, in made-up sentences: the value, whose it is, and which way round; never filled in by itself.</summary>
public sealed class ProposedFromTextTests
{
    private static readonly RuleWords Words = RuleWords.Of(AomoriPack.Content, new Dictionary<string, string>());

    [Theory]
    [InlineData("市内に本店を有する法人であること。", "青森市に本店がある")]
    [InlineData("県内に事業所を有する者。", "県内のどこかに事業所がある")]
    [InlineData("市内に主たる事業所を12か月以上有すること。", "12か月以上前から青森市に本店がある")]
    [InlineData("市内に本社又は工場を2年以上有すること。", "24か月以上前から青森市に事業所がある")]
    [InlineData("申請日に市内に住民登録がある方。", "青森市に住んでいる")]
    [InlineData("常時使用する従業員の数が20人以下の者", "従業員が20人以下")]
    [InlineData("常時使用する従業員の数が20人未満の者", "従業員が20人未満")]
    [InlineData("資本金の額が１億円以下の者", "資本金が1億円以下")]
    [InlineData("18歳以上45歳未満の方", "18歳以上、45歳未満")]
    [InlineData("創業後5年以内の者", "創業してから5年以下")]
    [InlineData("中小企業基本法第2条に規定する中小企業者", "中小企業基本法の中小企業者である")]
    [InlineData("中小企業等経営強化法第2条に規定する中小企業者", "中小企業等経営強化法の中小企業者である")]
    [InlineData("法人又は個人事業主であること", "会社か個人事業主")]
    [InlineData("GビズIDプライムを取得していること", "「GビズIDプライム」を持っている")]
    [InlineData("令和9年2月28日までに事業が完了すること", "計画を終える日が令和9年2月28日以前")]
    [InlineData("令和8年4月1日以降に創業した者", "創業の日が令和8年4月1日以後")]
    [InlineData("空き店舗を使うこと", "「指定された区域の空き店舗や空き家に入ること」に当てはまる")]
    public void 決まった言い方は案になる(string text, string says) => Says(text).ShouldBe([says]);

    [Theory]
    [InlineData("みなし大企業でないこと")]
    [InlineData("ア 発行済株式の総数の2分の1以上を同一の大企業が所有している者\nイ 役員総数の2分の1以上を大企業の役員が兼ねている者")]
    [InlineData("資本金5億円以上の法人に直接又は間接に100%の株式を保有される者を除く")]
    public void みなし大企業の印は_まとめて一つの外す条件になる(string text)
    {
        var proposal = In(text).ShouldHaveSingleItem();

        proposal.Lines.Select(l => (l.Level, l.Kind, l.Name)).ShouldBe([(0, "not", null), (1, "undertaking", "deemed-large")]);
    }

    [Theory]
    [InlineData("市内に事業所を有する者を除く。", "not")]
    [InlineData("市内に事業所を有しない者。", "not")]
    [InlineData("市内に事業所を有する法人(地方公共団体を除く。)", "establishment")]
    public void 除くと書いてあれば外す条件_かっこの中の除くはちがう(string text, string kind) =>
        In(text).ShouldHaveSingleItem().Lines[0].Kind.ShouldBe(kind);

    [Theory]
    [InlineData("売上高が20人以上の店と比べて")]
    [InlineData("3歳未満の子を育てる方")]
    [InlineData("中小企業の振興に資することを目的とします。")]
    [InlineData("GビズIDのアカウントを作成しログインしてください。")]
    [InlineData("みなし大企業も対象とします。")]
    [InlineData("補助の上限は100万円以下です。")]
    public void ほかのことの数や_目的や手順は案にしない(string text) => In(text).ShouldBeEmpty();

    [Fact]
    public void 応募資格の見出しがあれば_そこだけを読む()
    {
        var found = Says("■目的\n従業員が20人以下の店を助けます。\n■応募資格\n県内に本店を有すること\n■補助額\n従業員が5人以下なら10万円");

        found.ShouldBe(["県内のどこかに本店がある"]);
    }

    [Fact]
    public void いずれかの並びと_ほかの者の数は_そう言って渡す()
    {
        In("次のいずれかに該当すること\n(1)従業員が20人以下の者\n(2)創業後5年以内の者")
            .ShouldAllBe(p => p.Doubt.Contains("どれか一つに合う", StringComparison.Ordinal));
        In("親会社の資本金が3億円以下であること").ShouldHaveSingleItem().Doubt.ShouldContain("だれのことか");
        In("新たに5人以上の従業員5人以上を配置すること").ShouldAllBe(p => p.Doubt.Length > 0);
    }

    [Fact]
    public void 案は書いてある言葉と_その文と_位置を持つ()
    {
        const string text = "対象者は、次のとおり。従業員が２０人以下の者。";
        var proposal = In(text).ShouldHaveSingleItem();

        (proposal.Wording, proposal.Statement, proposal.At, proposal.Ground).ShouldBe(
            ("20人以下", "従業員が20人以下の者。", text.IndexOf('２', StringComparison.Ordinal), ProposalGround.Text)
        );
    }

    [Theory]
    [InlineData("市内", "弘前市の補助金", "022021")]
    [InlineData("県内", "", "020001")]
    [InlineData("市内", "弘前市と八戸市の補助金", null)]
    [InlineData("市内", "", null)]
    [InlineData("岩手県内", "", "030007")]
    public void 市内や県内は_制度の区域と名前から読む(string word, string title, string? code) =>
        new ProgrammeArea([MunicipalityCode.Parse("020001")], title).Of(word).ShouldBe(code);

    private static IReadOnlyList<ProposedCondition> In(string text) =>
        new ProposedFromText("内容", new ProgrammeArea([MunicipalityCode.Parse("022012")], "")).In(text);

    private static string[] Says(string text) => [.. In(text).Select(p => Words.Says(p.Lines[0]))];
}
