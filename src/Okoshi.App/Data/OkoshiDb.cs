using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Jobs;
using Okoshi.App.Mail;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Organizations;
using Okoshi.App.Packs;
using Okoshi.App.Personal;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Registered;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Data;

/// <summary>The product's database. One subclass per provider carries that provider's migrations.</summary>
public abstract class OkoshiDb(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    private const string BeforeAudit = "before_audit";

    private readonly List<AuditEvent> waiting = [];

    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();
    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();
    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();
    public DbSet<Secret> Secrets => Set<Secret>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<KeptAnswers> KeptAnswers => Set<KeptAnswers>();
    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();
    public DbSet<Receipt> Receipts => Set<Receipt>();

    /// <summary>Packs that have been loaded.</summary>
    public DbSet<PackInstall> PackInstalls => Set<PackInstall>();

    /// <summary>Work to be done later.</summary>
    public DbSet<Job> Jobs => Set<Job>();

    /// <summary>Official figures, one row for each imported file.</summary>
    public DbSet<Dataset> Datasets => Set<Dataset>();

    /// <summary>Official files that wait to be imported.</summary>
    public DbSet<DatasetImport> DatasetImports => Set<DatasetImport>();

    /// <summary>Lists of programmes that wait to be imported.</summary>
    public DbSet<ListingImport> ListingImports => Set<ListingImport>();

    /// <summary>Programmes of the catalogue, beside those of the region pack.</summary>
    public DbSet<CatalogueProgramme> Programmes => Set<CatalogueProgramme>();

    /// <summary>What the programmes said and say.</summary>
    public DbSet<ProgrammeVersion> ProgrammeVersions => Set<ProgrammeVersion>();

    /// <summary>What those who write programmes and those who check them say to each other.</summary>
    public DbSet<ProgrammeRemark> ProgrammeRemarks => Set<ProgrammeRemark>();

    /// <summary>What lists said of programmes that people write here.</summary>
    public DbSet<SourceEdition> SourceEditions => Set<SourceEdition>();

    /// <summary>Evaluations that can be repeated.</summary>
    public DbSet<EvaluationRecord> EvaluationRecords => Set<EvaluationRecord>();

    /// <summary>Searches for opportunities that people kept.</summary>
    public DbSet<OpportunityRun> OpportunityRuns => Set<OpportunityRun>();

    /// <summary>Cross SWOTs as people edited them.</summary>
    public DbSet<SwotEdition> SwotEditions => Set<SwotEdition>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<MunicipalityCode>().HaveConversion<MunicipalityCodeConverter>();
        configurationBuilder.Properties<IndustryCode>().HaveConversion<IndustryCodeConverter>();
        configurationBuilder.Properties<Quality>().HaveConversion<string>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    /// <summary>Saves the changes and, in the same transaction, the audit rows that tell of them.</summary>
    /// <exception cref="EditConflictException">Somebody else saved an edited record meanwhile; nothing was saved.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (ChangeTracker.Entries<AuditEvent>().Any(e => e.State is EntityState.Modified or EntityState.Deleted))
            throw new InvalidOperationException("操作・閲覧の記録は足すだけです。");
        foreach (var edited in ChangeTracker.Entries<IEdited>().Where(e => e.State is EntityState.Added or EntityState.Modified))
            edited.Entity.RowVersion = Guid.NewGuid();
        try
        {
            return await SaveWithAuditAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateConcurrencyException conflict) when (conflict.Entries.Any(e => e.Entity is IEdited))
        {
            Forget();
            throw new EditConflictException(conflict);
        }
    }

    private async Task<int> SaveWithAuditAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        if (waiting.Count == 0)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        AuditEvent[] rows = [.. waiting];
        // Whatever happens next, these rows belong to these changes: a later save must not tell of what never was.
        waiting.Clear();
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        if (own is null)
            await Database.CurrentTransaction!.CreateSavepointAsync(BeforeAudit, cancellationToken);
        try
        {
            await AuditSeal.AppendAsync(this, this.GetService<SecretRing>(), rows, cancellationToken);
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            if (own is not null)
                await own.CommitAsync(cancellationToken);
            return saved;
        }
        catch
        {
            foreach (var row in rows)
                Entry(row).State = EntityState.Detached;
            if (own is null)
                await Database.CurrentTransaction!.RollbackToSavepointAsync(BeforeAudit, CancellationToken.None);
            throw;
        }
    }

    /// <summary>Audit rows wait for a lock that only the asynchronous way takes.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        waiting.Count == 0
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new InvalidOperationException("SaveChangesAsync を使ってください。");

    /// <summary>Reads by several queries what stood at one moment, whatever is committed meanwhile.</summary>
    internal abstract Task<T> ReadAtOnceAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken);

    /// <summary>
    /// The next save changes the record, if only in what belongs to it, and rests on the state that a form was opened on.
    /// </summary>
    /// <exception cref="EditConflictException">Somebody else saved it meanwhile.</exception>
    internal void Edit(IEdited record, Guid openedOn)
    {
        if (record.RowVersion != openedOn)
            throw new EditConflictException();
        Edit(record);
    }

    /// <summary>The next save changes the record as it was read here.</summary>
    internal void Edit(IEdited record) => Entry(record).Property(r => r.RowVersion).IsModified = true;

    /// <summary>An audit row to be saved with the next changes.</summary>
    internal void Note(AuditEvent row) => waiting.Add(row);

    /// <summary>Forgets every change and note that was not saved.</summary>
    internal void Forget()
    {
        ChangeTracker.Clear();
        waiting.Clear();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(OkoshiDb).Assembly);
        PersonalModel.Protect(builder, this.GetService<IPersonalDataProtector>());
    }
}
