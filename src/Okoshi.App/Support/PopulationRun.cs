using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>Evaluates whole populations on several threads; the result is the same for any number of them.</summary>
public static class PopulationRun
{
    /// <summary>Arranges people for a catalogue of programmes; it can be evaluated any number of times.</summary>
    public static PopulationIndex Index(PopulationColumns columns, IReadOnlyList<SupportProgramme> programmes, DateOnly asOf, int threads)
    {
        var index = new PopulationIndex(columns, programmes, asOf);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, index.Blocks, options, index.CountBlock);
        index.Arrange();
        Parallel.For(0, index.Blocks, options, index.EncodeBlock);
        return index;
    }

    /// <summary>Counts a few programmes once, without arranging the people: the preview before one is published.</summary>
    public static PopulationResult Preview(
        PopulationColumns columns,
        IReadOnlyList<SupportProgramme> programmes,
        DateOnly asOf,
        int threads
    ) => Evaluate(new PopulationIndex(columns, programmes, asOf, isStreamed: true), 0, threads);

    /// <summary>Counts for each person how many programmes are met and unknown.</summary>
    public static PopulationResult CountEach(PopulationIndex index, int threads)
    {
        var result = new PopulationResult(index, 0, countsEach: true);
        Repeat(index, result, threads);
        return result;
    }

    /// <summary>Counts every programme, and keeps the best programmes of each person.</summary>
    public static PopulationResult Evaluate(PopulationIndex index, int perPerson, int threads)
    {
        var result = new PopulationResult(index, perPerson);
        Repeat(index, result, threads);
        return result;
    }

    /// <summary>
    /// Follows the change of one programme: it alone is evaluated for everybody. Returns how many persons had to be judged anew.
    /// </summary>
    public static int Change(PopulationLedger ledger, int programme, SupportProgramme? after, int threads)
    {
        return ledger.Change(programme, after, Evaluate(ledger.IndexOf(programme, after), 2, threads));
    }

    /// <summary>Evaluates once more into the room of an earlier result.</summary>
    public static void Repeat(PopulationIndex index, PopulationResult result, int threads)
    {
        result.Clear();
        var next = -1;
        Parallel.For(
            0,
            threads,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            _ =>
            {
                var worker = new PopulationWorker(index, result);
                while (Interlocked.Increment(ref next) is var item && item < result.ItemCount)
                    worker.Run(item);
                worker.Finish();
            }
        );
    }
}
