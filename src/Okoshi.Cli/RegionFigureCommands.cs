using System.CommandLine;
using Okoshi.App.Opportunity;
using Okoshi.App.Region;
using Okoshi.App.Region.Official;

namespace Okoshi.Cli;

/// <summary>The <c>okoshi region</c> verbs for jobs, trade, circulation, peers, cohorts and corporations.</summary>
internal static class RegionFigureCommands
{
    private const int MostSteps = 20;
    private const int MostPaths = 100_000;

    public static IEnumerable<Command> Create(CommandConsole console) =>
        [Mismatch(console), Trade(console), Circulation(console), Peers(console), Cohorts(console), Corporations(console)];

    private static Command Mismatch(CommandConsole console)
    {
        var (file, format) = (InputText.File(), CommandOutput.FormatOption());
        var command = new Command(
            "mismatch",
            """
            求職と求人の職種がどれだけ違うか（職種ミスマッチ）を計算します。
            入力（CSV）：occupation 職種、seekers 求職（人）、vacancies 求人（人）
            例：okoshi region mismatch tests/Okoshi.App.Tests/Cases/region-mismatch.csv --format json
            """
        )
        {
            file,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var result = MismatchFile.Compute(InputText.NameOf(name), InputText.ReadBytes(name));
            CommandOutput.Write(console, parsed.GetValue(format), result, RegionFigureTables.Mismatch(result));
            return 0;
        });
        return command;
    }

    private static Command Trade(CommandConsole console)
    {
        var (file, format) = (InputText.File(), CommandOutput.FormatOption());
        var command = new Command(
            "trade-balance",
            """
            産業ごとに、地域の外へ売る額と外から買う額の差（域際収支）、自給率、移輸出率を計算します。
            入力（CSV）：industry 産業、output 生産額、exports 移輸出、imports 移輸入（同じ単位の金額。移輸入も負の印を付けない）
            例：okoshi region trade-balance tests/Okoshi.App.Tests/Cases/region-trade.csv --format json
            """
        )
        {
            file,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var result = TradeBalanceFile.Compute(InputText.NameOf(name), InputText.ReadBytes(name));
            CommandOutput.Write(console, parsed.GetValue(format), result, RegionFigureTables.Trade(result));
            return 0;
        });
        return command;
    }

    private static Command Circulation(CommandConsole console)
    {
        var (file, format) = (InputText.File(), CommandOutput.FormatOption());
        var command = new Command(
            "circulation",
            """
            地域経済循環率と、所得や支出の項目ごとの流出入を計算します。
            入力（JSON）：unit 額の単位、toDistribution 所得への分配、toExpenditure 所得からの支出、returnToProduction 支出から生産への還流（なくてもよい）、externalBalance 域際収支（なくてもよい）、printedRate 資料の循環率 %（あれば照らし合わせる）、accounts 項目 [{account 名前、before もとの額、after 後の額}]（なくてもよい）、trade 産業ごとの取引 [{industry 産業、output 生産額、exports 移輸出、imports 移輸入}]（なくてもよい）。データベースに取り込むとき（region import --from circulation）は、ほかに region 団体コード、name 名前、year 年、source もとの資料
            例：echo '{"unit":"億円","toDistribution":9693,"toExpenditure":10408,"printedRate":93.1,"accounts":[{"account":"民間消費額","before":6000,"after":6300}]}' | okoshi region circulation - --format json
            """
        )
        {
            file,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var result = CirculationInputFile.Compute(InputText.NameOf(name), InputText.Read(name));
            CommandOutput.Write(console, parsed.GetValue(format), result, RegionFigureTables.Circulation(result));
            return 0;
        });
        return command;
    }

    private static Command Peers(CommandConsole console)
    {
        var (file, format, region) = (InputText.File(), CommandOutput.FormatOption(), Region());
        var peers = new Option<string?>("--peers")
        {
            Description = "くらべる市区町村の団体コードを、コンマで区切って並べる。書かなければ、似た市区町村を探す",
        };
        var command = new Command(
            "peers",
            """
            SSDSE-A から、人口・年齢・密度・産業の性格の似た市区町村を探します。
            入力（CSV）：統計センター SSDSE-A（市区町村）のファイル、そのまま
            例：okoshi region peers tests/Okoshi.App.Tests/Cases/discovery-2026.csv --region 02201 --format json
            """
        )
        {
            file,
            region,
            peers,
            format,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var byHand =
                    parsed.GetValue(peers)?.Split([',', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    ?? [];
                var result = await PeersOfRegion.FindAsync(
                    Named(parsed.GetRequiredValue(file)),
                    parsed.GetRequiredValue(region),
                    byHand,
                    PackOptions.ReadAsOf(null),
                    cancellationToken
                );
                CommandOutput.Write(console, parsed.GetValue(format), result, RegionFigureTables.Peers(result));
                return 0;
            }
        );
        return command;
    }

    private static NamedFile Named(string file) => new(InputText.NameOf(file), InputText.ReadBytes(file));

    private static Command Cohorts(CommandConsole console)
    {
        var (file, format, region) = (InputText.File(), CommandOutput.FormatOption(), Region());
        var from = new Option<int?>("--from") { Description = "前の国勢調査の年。書かなければ最後から二つ目の年" };
        var to = new Option<int?>("--to") { Description = "後の国勢調査の年。書かなければ最後の年" };
        var steps = Whole("--steps", "先へ何段（1段は5年）進めるか", 6, 1, MostSteps);
        var paths = Whole("--paths", "過去の率を5年ごとにくじで選び直す回数。0なら、過去の組をそれぞれ続ける", 0, 0, MostPaths);
        var seed = new Option<long>("--seed") { Description = "くじの種。同じ種なら同じ結果になる", DefaultValueFactory = _ => 1 };
        var easeFrom = new Option<int?>("--ease-from")
        {
            Description = "この年から、18〜23歳の転出超過が減ると仮定する（例：2030）。書かなければ仮定しない",
        };
        var easeBy = new Option<double>("--ease-by")
        {
            Description = "どれだけ減るか（0〜1）",
            DefaultValueFactory = _ => 1.0 / 3,
            HelpName = "0.33",
        };
        easeBy.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<double>() is < 0 or > 1)
                r.AddError("--ease-by：0 から 1 までの数が必要です（3分の1なら 0.333）。");
        });
        var command = new Command(
            "cohort-change",
            """
            国勢調査のあいだに、年齢ごとの人口がどう変わったか（コーホート変化率）と、その先の人口を、幅を付けて計算します。
            入力（CSV）：code、name、sex、age と年の列（国勢調査の年齢・男女別人口。region import --from census と同じ）
            例：okoshi region cohort-change tests/Okoshi.App.Tests/Cases/census-cohorts.csv --region 02201 --steps 3 --paths 200 --seed 1 --format json
            """
        )
        {
            file,
            region,
            from,
            to,
            steps,
            paths,
            seed,
            easeFrom,
            easeBy,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var request = new CohortChangeRequest(
                parsed.GetRequiredValue(region),
                parsed.GetValue(from),
                parsed.GetValue(to),
                parsed.GetValue(steps),
                parsed.GetValue(paths),
                parsed.GetValue(seed)
            )
            {
                EaseFrom = parsed.GetValue(easeFrom),
                EaseBy = parsed.GetValue(easeBy),
            };
            var result = CohortChangeFile.Compute(
                InputText.NameOf(name),
                OfficialFile.Unpack(InputText.NameOf(name), InputText.ReadBytes(name)),
                request
            );
            CommandOutput.Write(console, parsed.GetValue(format), result, RegionFigureTables.Cohorts(result));
            return 0;
        });
        return command;
    }

    private static Command Corporations(CommandConsole console)
    {
        var (file, format, region) = (InputText.File(), CommandOutput.FormatOption(), Region());
        var command = new Command(
            "corporations",
            """
            法人の設立と閉鎖を、月ごと・年ごとに数えます。登記官による閉鎖（動きのない法人の整理）は別に示します。
            入力（CSV）：国税庁の法人番号公表サイトの差分データ（30の列）、または月ごとの数（month、city_code、new_companies など）
            例：okoshi region corporations tests/Okoshi.App.Tests/Cases/corporations-sample.csv --region 02201 --format json
            """
        )
        {
            file,
            region,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var result = CorporationsOfRegion.Compute(
                InputText.NameOf(name),
                OfficialFile.Unpack(InputText.NameOf(name), InputText.ReadBytes(name)),
                parsed.GetRequiredValue(region)
            );
            CommandOutput.Write(console, parsed.GetValue(format), result, RegionFigureTables.Corporations(result));
            return 0;
        });
        return command;
    }

    private static Option<string> Region() => new("--region") { Description = "地域の団体コード（5桁か6桁）", Required = true };

    private static Option<int> Whole(string name, string description, int standard, int least, int most)
    {
        var option = new Option<int>(name)
        {
            Description = $"{description}（{least}〜{most:#,0}、書かなければ {standard}）",
            DefaultValueFactory = _ => standard,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && (value < least || value > most))
                result.AddError($"{name}：「{value}」は使えません。{least} 以上 {most:#,0} 以下の整数を指定してください。");
        });
        return option;
    }
}
