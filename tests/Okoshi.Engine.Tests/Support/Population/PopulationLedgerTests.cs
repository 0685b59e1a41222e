using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support.Population;

/// <summary>After any changes the ledger says what a whole new evaluation says.</summary>
public sealed class PopulationLedgerTests
{
    private const int PerPerson = 2;

    [Fact]
    public void 人と制度がどう変わっても_全部をやり直した答えと同じ()
    {
        var programme = ClauseGenerator.Trees().SelectMany(tree => Gen.Choose(0, 3).Select(pay => (Tree: tree, Pay: pay)));
        var change = ClauseGenerator
            .Answers()
            .SelectMany(person =>
                programme.SelectMany(p => Gen.Choose(0, 99).SelectMany(at => Gen.Choose(0, 5).Select(kind => (person, p, at, kind))))
            );
        Prop.ForAll(
                programme.NonEmptyListOf().ToArbitrary(),
                ClauseGenerator.Answers().ArrayOf().ToArbitrary(),
                change.ArrayOf(8).ToArbitrary(),
                (specs, answers, changes) =>
                {
                    var people = answers.Select(a => (Applicant?)ClauseGenerator.Person(a)).ToList();
                    var programmes = specs.Select((s, i) => (SupportProgramme?)Paying(i, s.Tree, s.Pay)).ToList();
                    var ledger = new PopulationLedger(
                        Run(
                            new PopulationIndex(
                                PopulationColumns.From([.. people.OfType<Applicant>()]),
                                [.. programmes.OfType<SupportProgramme>()],
                                Day
                            )
                        )
                    );
                    foreach (var (person, next, at, kind) in changes)
                    {
                        if (kind < 3)
                            ChangePerson(ledger, people, at % (people.Count + 1), kind == 0 ? null : ClauseGenerator.Person(person));
                        else
                            ChangeProgramme(
                                ledger,
                                programmes,
                                at % (programmes.Count + 1),
                                kind == 3 ? null : Paying(at % (programmes.Count + 1), next.Tree, next.Pay)
                            );
                        SameAsFresh(ledger, people, programmes);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static void ChangePerson(PopulationLedger ledger, List<Applicant?> people, int at, Applicant? after)
    {
        ledger.Change(at, after);
        if (at == people.Count)
            people.Add(after);
        else
            people[at] = after;
    }

    private static void ChangeProgramme(PopulationLedger ledger, List<SupportProgramme?> programmes, int at, SupportProgramme? after)
    {
        ledger.Change(at, after, Run(ledger.IndexOf(at, after)));
        if (at == programmes.Count)
            programmes.Add(after);
        else
            programmes[at] = after;
    }

    private static void SameAsFresh(PopulationLedger ledger, List<Applicant?> people, List<SupportProgramme?> programmes)
    {
        int[] there = [.. Enumerable.Range(0, people.Count).Where(p => people[p] is not null)];
        int[] standing = [.. Enumerable.Range(0, programmes.Count).Where(p => programmes[p] is not null)];
        var fresh = Run(
            new PopulationIndex(PopulationColumns.From([.. there.Select(p => people[p]!)]), [.. standing.Select(p => programmes[p]!)], Day)
        );
        for (var i = 0; i < standing.Length; i++)
            (ledger.MetCount(standing[i]), ledger.UnknownCount(standing[i])).ShouldBe((fresh.MetCount(i), fresh.UnknownCount(i)));
        for (var i = 0; i < there.Length; i++)
            ledger.TopOf(there[i]).ShouldBe(fresh.TopOf(i).Select(t => (standing[t.Programme], t.Verdict)));
        foreach (var ended in Enumerable.Range(0, programmes.Count).Except(standing))
            (ledger.MetCount(ended), ledger.UnknownCount(ended)).ShouldBe((0, 0));
        foreach (var gone in Enumerable.Range(0, people.Count).Except(there))
            ledger.TopOf(gone).ShouldBeEmpty();
    }

    private static PopulationResult Run(PopulationIndex index)
    {
        if (!index.IsStreamed)
        {
            for (var block = 0; block < index.Blocks; block++)
                index.CountBlock(block);
            index.Arrange();
            for (var block = 0; block < index.Blocks; block++)
                index.EncodeBlock(block);
        }
        var result = new PopulationResult(index, PerPerson);
        var worker = new PopulationWorker(index, result);
        for (var item = 0; item < result.ItemCount; item++)
            worker.Run(item);
        worker.Finish();
        return result;
    }

    private static SupportProgramme Paying(int at, Clause when, int pay) =>
        Programme($"p{at}", when) with
        {
            Terms = new ProgrammeTerms { Benefit = new Yen(pay) },
        };
}
