using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Jobs;
using Okoshi.App.Region.Official;
using Okoshi.App.Support.JGrants;

namespace Okoshi.App.Support.Listings;

/// <summary>A list that waits, with what it would change, or how the work on it goes on.</summary>
/// <param name="Import">The list as it was brought.</param>
/// <param name="List">The list read; null while it is fetched or stored, and afterwards.</param>
/// <param name="Comparison">What it would change; null with the list.</param>
/// <param name="Job">The work on it; null until there is some.</param>
public sealed record WaitingListings(ListingImport Import, ListingTable? List, ListingComparison? Comparison, JobOverview? Job);

/// <summary>
/// Use case: a list is brought to a page or fetched from the network, shown with everything that it would change, and imported as
/// a job once the person says so.
/// </summary>
public sealed class BringListing(
    OkoshiDb db,
    ImportListing import,
    FetchJGrants fetch,
    AccessGate gate,
    RegionContext context,
    TimeProvider clock
)
{
    private const int MostRecent = 30;

    /// <summary>So long a list waits for its confirmation.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>So long it is remembered that a list was brought.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(30);

    /// <summary>Keeps a list of which at least something can be read until it is confirmed.</summary>
    /// <exception cref="BadInputException">Nothing of the file can be read; all problems are told, and nothing is kept.</exception>
    public async Task<Guid> BringAsync(string format, string file, byte[] bytes, CancellationToken cancellationToken)
    {
        gate.Require(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());
        var list = ListingReader.Read(format, file, bytes);
        if (list.Listings.Count == 0)
            throw new BadInputException(list.Problems);
        var now = clock.GetUtcNow();
        await TidyAsync(now, cancellationToken);
        var waiting = new ListingImport
        {
            Id = Guid.NewGuid(),
            Format = format,
            FileName = file,
            IsFetched = true,
            Content = OfficialFile.Pack(OfficialFile.Unpack(file, bytes)),
            BroughtAt = now,
            BroughtBy = gate.Actor.AccountId,
        };
        db.ListingImports.Add(waiting);
        await db.SaveChangesAsync(cancellationToken);
        return waiting.Id;
    }

    /// <summary>Has the programmes of jGrants fetched as a job; while one of the same words is at work, that one is shown.</summary>
    /// <exception cref="BadInputException">The operator has named no address.</exception>
    public async Task<Guid> FetchAsync(JGrantsQuery query, CancellationToken cancellationToken)
    {
        await TidyAsync(clock.GetUtcNow(), cancellationToken);
        var waiting = await fetch.PrepareAsync(query, cancellationToken);
        await EnqueueAsync(waiting, cancellationToken);
        return waiting.Id;
    }

    /// <summary>A fetch that was cut off or failed goes on where it stopped.</summary>
    public async Task AgainAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Require(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());
        if (await db.ListingImports.SingleOrDefaultAsync(i => i.Id == id && !i.IsFetched, cancellationToken) is { } waiting)
            await EnqueueAsync(waiting, cancellationToken);
    }

    private Task EnqueueAsync(ListingImport waiting, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                var job = await db.EnqueueUnlessWaitingAsync(
                    FetchJGrantsJob.Kind,
                    new FetchOrder(waiting.Id),
                    clock.GetUtcNow(),
                    new JobRequest { AccountId = gate.Actor.AccountId },
                    cancellationToken
                );
                await db.SaveChangesAsync(cancellationToken);
                waiting.JobId = job.Id;
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );

    /// <summary>Lists that were brought lately, newest first, without their content.</summary>
    public async Task<IReadOnlyList<ListingImport>> RecentAsync(CancellationToken cancellationToken)
    {
        gate.Require(Resource.ProgrammeList, AccessAction.Read, new RecordFacts());
        return await db
            .ListingImports.AsNoTracking()
            .OrderByDescending(i => i.BroughtAt)
            .Take(MostRecent)
            .Select(i => new ListingImport
            {
                Id = i.Id,
                Format = i.Format,
                FileName = i.FileName,
                IsFetched = i.IsFetched,
                BroughtAt = i.BroughtAt,
                Outcome = i.Outcome,
                JobId = i.JobId,
                Content = i.Content == null ? null : Array.Empty<byte>(),
            })
            .ToListAsync(cancellationToken);
    }

    /// <summary>The list as it stands; null when there is none of that number.</summary>
    public async Task<WaitingListings?> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Require(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());
        if (await db.ListingImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellationToken) is not { } found)
            return null;
        var job = found.JobId is { } number
            ? await db.Jobs.AsNoTracking().Where(j => j.Id == number).Select(JobOverview.Of).SingleOrDefaultAsync(cancellationToken)
            : null;
        if (job is { IsOpen: true } || found.Content is null)
            return new WaitingListings(found, null, null, job);
        var list = ListingReader.Read(found.Format, found.FileName, found.Content);
        return new WaitingListings(found, list, await import.CompareAsync(list, context.Day, cancellationToken), job);
    }

    /// <summary>The person confirms: the import becomes a job.</summary>
    /// <returns>False when the list is no longer there, or is being worked on already.</returns>
    /// <exception cref="BadInputException">It is called whole, and does not say whose it is.</exception>
    public async Task<bool> ConfirmAsync(Guid id, bool goodRows, bool endMissing, CancellationToken cancellationToken)
    {
        if (await ShowAsync(id, cancellationToken) is not { List: { } list })
            return false;
        if (endMissing)
            ImportListing.RequireWhole(list);
        await db.InTransactionAsync(
            async () =>
            {
                var job = db.Enqueue(
                    ImportListingJob.Kind,
                    new ListingOrder(id, new ListingDecision(context.Day, goodRows, endMissing)),
                    clock.GetUtcNow(),
                    new JobRequest { AccountId = gate.Actor.AccountId }
                );
                await db.SaveChangesAsync(cancellationToken);
                await db
                    .ListingImports.Where(i => i.Id == id)
                    .ExecuteUpdateAsync(s => s.SetProperty(i => i.JobId, job.Id), cancellationToken);
            },
            cancellationToken
        );
        return true;
    }

    /// <summary>The person thinks better of it.</summary>
    public async Task DropAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await ShowAsync(id, cancellationToken) is { Job: null or { IsOpen: false } })
            await db.ListingImports.Where(i => i.Id == id).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task TidyAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (impatient, forgotten) = (now - Patience, now - Memory);
        await db
            .ListingImports.Where(i => i.BroughtAt < impatient && i.JobId == null && i.Content != null)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.Content, (byte[]?)null), cancellationToken);
        await db.ListingImports.Where(i => i.BroughtAt < forgotten).ExecuteDeleteAsync(cancellationToken);
    }
}
