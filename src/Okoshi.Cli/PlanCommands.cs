using System.CommandLine;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Plan;
using Okoshi.Engine.Plan;

namespace Okoshi.Cli;

/// <summary><c>okoshi plan …</c>: does this business carry itself?</summary>
public static class PlanCommands
{
    public static Command Create(CommandConsole console) =>
        new("plan", "事業を組み立てる")
        {
            Loan(console),
            GuaranteeFee(console),
            CashFlow(console),
            Ruin(console),
            Show(console),
            List(console),
        };

    private static Command Loan(CommandConsole console)
    {
        var file = InputText.File();
        var format = CommandOutput.FormatOption();
        var command = new Command(
            "loan",
            """
            借入の返済予定を円単位で計算します。
            入力（JSON）：principal 円、annualRatePercent 年利%、months 返済期間（か月、据置を含む）、graceMonths 据置（か月）、method "equal-payment"（元利均等）か "equal-principal"（元金均等）
            例：echo '{"principal":3000000,"annualRatePercent":2.5,"months":84,"graceMonths":6,"method":"equal-payment"}' | okoshi plan loan - --format json
            """
        )
        {
            file,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var schedule = LoanSchedule.Create(LoanInput.Read(InputText.NameOf(name), InputText.Read(name)));
            CommandOutput.Write(console, parsed.GetValue(format), PlanDocuments.Loan(schedule), PlanDocuments.LoanTable(schedule));
            return 0;
        });
        return command;
    }

    private static Command GuaranteeFee(CommandConsole console)
    {
        var file = InputText.File();
        var format = CommandOutput.FormatOption();
        var asOf = PackOptions.AsOf();
        var command = new Command(
            "guarantee-fee",
            """
            信用保証料を計算します。
            入力（JSON）：amount 円、ratePercent 保証料率（年%）、months（か月）か days（日）の保証期間、graceMonths 据置（か月。なくてもよい）、payments 返済回数、even 均等なら true、subsidyPercents 補助率%の並び（なくてもよい）
            例：echo '{"amount":12000000,"ratePercent":1.15,"months":24,"payments":24,"even":true,"subsidyPercents":[30]}' | okoshi plan guarantee-fee - --format json
            """
        )
        {
            file,
            format,
            asOf,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var date = PackOptions.ReadAsOf(parsed.GetValue(asOf));
            var fee = GuaranteeFeeInput.Compute(InputText.NameOf(name), InputText.Read(name), StandardPlanParameters.At(date).Factors);
            CommandOutput.Write(console, parsed.GetValue(format), PlanDocuments.Fee(fee, date), PlanDocuments.FeeTable(fee));
            return 0;
        });
        return command;
    }

    private static Command CashFlow(CommandConsole console)
    {
        var file = InputText.File();
        var (format, asOf, paths, seed) = (CommandOutput.FormatOption(), PackOptions.AsOf(), Paths(), Seed());
        var command = new Command(
            "cashflow",
            """
            事業計画の60か月の見通しを計算します。
            入力（JSON）：計画の雛形と同じ形（docs/開発/packs.md の plan/）。source と note はなくてもよい
            例：okoshi plan cashflow packs/common/plan/templates/local-restaurant.json --as-of 2026-11-01 --format json
            """
        )
        {
            file,
            format,
            asOf,
            paths,
            seed,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var date = PackOptions.ReadAsOf(parsed.GetValue(asOf));
            var plan = PlanFile.Read(InputText.NameOf(name), InputText.Read(name), StandardPlanParameters.At(date));
            var simulation = parsed.GetValue(paths) is var count and > 0 ? PlanSimulator.Run(plan, count, parsed.GetValue(seed)) : null;
            CommandOutput.Write(
                console,
                parsed.GetValue(format),
                PlanOutput.Of(plan, date, simulation),
                Tables(plan, PlanProjector.Project(plan), simulation)
            );
            return 0;
        });
        return command;
    }

    private static Command Ruin(CommandConsole console)
    {
        var file = InputText.File();
        var format = CommandOutput.FormatOption();
        var command = new Command(
            "ruin",
            """
            月ごとにゆれる資金がなくなる見込みを、試算と式の両方で計算します。
            入力（JSON）：cash はじめの資金（円）、monthlyDrift 月の増減の平均（円）、monthlyVolatility 月の増減の標準偏差（円）、months 月数、paths 試算の回数、seed 乱数の種
            例：echo '{"cash":1000000,"monthlyDrift":20000,"monthlyVolatility":200000,"months":60,"paths":10000,"seed":1}' | okoshi plan ruin - --format json
            """
        )
        {
            file,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var result = RuinInput.Compute(InputText.NameOf(name), InputText.Read(name));
            CommandOutput.Write(console, parsed.GetValue(format), result, PlanDocuments.RuinTable(result));
            return 0;
        });
        return command;
    }

    private static Command Show(CommandConsole console)
    {
        var business = new Option<string>("--business") { Description = "事業の id（例：bakery-confectionery）", Required = true };
        var (pack, format, asOf, paths, seed) = (PackOptions.Pack(), CommandOutput.FormatOption(), PackOptions.AsOf(), Paths(), Seed());
        var command = new Command(
            "show",
            "地域パックの事業計画と60か月の見通しを表示します。例：okoshi plan show --pack packs/aomori --business bakery-confectionery --as-of 2026-11-01"
        )
        {
            pack,
            business,
            format,
            asOf,
            paths,
            seed,
        };
        command.SetAction(parsed =>
        {
            var id = parsed.GetRequiredValue(business);
            var region = PackOptions.Read(parsed.GetRequiredValue(pack), PackOptions.ReadAsOf(parsed.GetValue(asOf)));
            var drawn =
                new DrawUpPlan(region).Run(id, parsed.GetValue(paths), parsed.GetValue(seed))
                ?? throw new BadInputException(
                    new ImportProblem(
                        "--business",
                        0,
                        "",
                        $"「{id}」の計画はありません",
                        "事業の id と、基準日に使える雛形が必要です",
                        "okoshi plan list で使える id を確かめてください"
                    )
                );
            CommandOutput.Write(console, parsed.GetValue(format), PlanOutput.Of(drawn), Tables(drawn.Plan, drawn.Base, drawn.Simulation));
            return 0;
        });
        return command;
    }

    private static Command List(CommandConsole console)
    {
        var (pack, format, asOf) = (PackOptions.Pack(), CommandOutput.FormatOption(), PackOptions.AsOf());
        var command = new Command(
            "list",
            "地域パックの事業計画を並べてくらべます。例：okoshi plan list --pack packs/aomori --as-of 2026-11-01"
        )
        {
            pack,
            format,
            asOf,
        };
        command.SetAction(parsed =>
        {
            var day = PackOptions.ReadAsOf(parsed.GetValue(asOf));
            var plans = new ListPlans(PackOptions.Read(parsed.GetRequiredValue(pack), day)).Run();
            CommandOutput.Write(console, parsed.GetValue(format), plans.Select(PlanDocuments.Overview), PlanTables.Overview(plans));
            return 0;
        });
        return command;
    }

    /// <summary>The months first: they are what CSV gives.</summary>
    private static DocumentTable[] Tables(BusinessPlan plan, Projection projection, PlanSimulation? simulation)
    {
        IReadOnlyList<string> outcome =
        [
            PlanTexts.BreakEven(projection.BreakEvenMonth),
            PlanTexts.Shortfall(projection.Shortfall),
            .. simulation is null ? Array.Empty<string>() : [PlanTexts.Ruin(simulation)],
        ];
        return
        [
            PlanTables.Monthly(plan, projection),
            PlanTables.Yearly(plan, projection) with
            {
                Notes = outcome,
            },
            PlanTables.Funding(plan, projection.Funding),
        ];
    }

    private static Option<int> Paths()
    {
        var option = new Option<int>("--paths")
        {
            Description = "試算の回数。0 なら試算しない",
            DefaultValueFactory = _ => DrawUpPlan.StandardPaths,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 1_000_000)
                result.AddError("--paths：0 以上 1,000,000 以下の整数が必要です。");
        });
        return option;
    }

    private static Option<long> Seed() =>
        new("--seed") { Description = "乱数の種。同じ種なら同じ結果", DefaultValueFactory = _ => DrawUpPlan.StandardSeed };
}
