using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Jobs;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>A file that waits, with what it would change, or how its import goes on.</summary>
/// <param name="Import">The file as it was brought, without its content.</param>
/// <param name="File">The file read; null once it has been read by the job or given up.</param>
/// <param name="Comparison">What it would change; null with the file.</param>
/// <param name="Job">The import; null until it is confirmed.</param>
public sealed record WaitingImport(DatasetImport Import, CheckedFile? File, ImportComparison? Comparison, JobOverview? Job);

/// <summary>
/// Use case: a file is brought to a page, shown with everything that speaks against it, and imported as a job once the person says so.
/// </summary>
public sealed class BringDataset(OkoshiDb db, ImportDataset import, AccessGate gate, TimeProvider clock)
{
    /// <summary>So long a file waits for its confirmation.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>So long it is remembered that a file was brought.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(30);

    /// <summary>Keeps a good file until it is confirmed.</summary>
    /// <returns>Number under which it waits.</returns>
    /// <exception cref="BadInputException">The file has problems; all are told, and nothing is kept.</exception>
    public async Task<Guid> BringAsync(OfficialUpload upload, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Dataset, AccessAction.Write, new RecordFacts());
        var file = CheckedFile.Of(upload);
        if (file.Problems.Count > 0)
            throw new BadInputException(file.Problems);
        var now = clock.GetUtcNow();
        await TidyAsync(now, cancellationToken);
        var waiting = new DatasetImport
        {
            Id = Guid.NewGuid(),
            Format = upload.Format,
            Edition = file.Edition,
            FileName = upload.FileName,
            Content = OfficialFile.Pack(OfficialFile.Unpack(upload.FileName, upload.Bytes)),
            BroughtAt = now,
            BroughtBy = gate.Actor.AccountId,
        };
        db.DatasetImports.Add(waiting);
        await db.SaveChangesAsync(cancellationToken);
        return waiting.Id;
    }

    /// <summary>The file as it stands; null when there is none of that number.</summary>
    public async Task<WaitingImport?> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Dataset, AccessAction.Write, new RecordFacts());
        if (await db.DatasetImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellationToken) is not { } found)
            return null;
        var job = found.JobId is { } number
            ? await db.Jobs.AsNoTracking().Where(j => j.Id == number).Select(JobOverview.Of).SingleOrDefaultAsync(cancellationToken)
            : null;
        if (job is { IsOpen: true } || found.Content is null)
            return new WaitingImport(found, null, null, job);
        var file = Read(found);
        return new WaitingImport(found, file, await import.CompareAsync(file, cancellationToken), job);
    }

    /// <summary>The person confirms: the import becomes a job.</summary>
    /// <returns>False when the file is no longer there, or is being imported already.</returns>
    public async Task<bool> ConfirmAsync(Guid id, bool replace, CancellationToken cancellationToken)
    {
        if (await ShowAsync(id, cancellationToken) is not { File: not null })
            return false;
        await db.InTransactionAsync(
            async () =>
            {
                var job = db.Enqueue(
                    ImportDatasetJob.Kind,
                    new ImportOrder(id, replace),
                    clock.GetUtcNow(),
                    new JobRequest { AccountId = gate.Actor.AccountId }
                );
                await db.SaveChangesAsync(cancellationToken);
                await db
                    .DatasetImports.Where(i => i.Id == id)
                    .ExecuteUpdateAsync(s => s.SetProperty(i => i.JobId, job.Id), cancellationToken);
            },
            cancellationToken
        );
        return true;
    }

    /// <summary>The person thinks better of it.</summary>
    public async Task DropAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Dataset, AccessAction.Write, new RecordFacts());
        await db.DatasetImports.Where(i => i.Id == id && i.JobId == null).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Reads a waiting file.</summary>
    internal static CheckedFile Read(DatasetImport waiting) =>
        CheckedFile.Of(new OfficialUpload(waiting.FileName, waiting.Content!, waiting.Format, waiting.Edition));

    private async Task TidyAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (impatient, forgotten) = (now - Patience, now - Memory);
        await db
            .DatasetImports.Where(i => i.BroughtAt < impatient && i.JobId == null && i.Content != null)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.Content, (byte[]?)null), cancellationToken);
        await db.DatasetImports.Where(i => i.BroughtAt < forgotten).ExecuteDeleteAsync(cancellationToken);
    }
}
