using ECins.SharedKernel.Audit;

namespace ECins.SharedKernel.Data;

/// <summary>
/// The one way to write: one connection, one transaction and one audit event, shared by every context of the scope.
/// Saving outside of it throws.
/// </summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Does the work and puts the deed on record in one transaction, committed before this returns. A failure leaves
    /// nothing behind but a record of the refusal or failure.
    /// </summary>
    /// <param name="deed">What is being done.</param>
    /// <param name="work">
    /// Loads, re-checks and changes. It is repeated as a whole after a passing fault of the database, so it must not
    /// reach outside of it. Changes are saved for it when it returns.
    /// </param>
    /// <param name="cancellation">Gives up the work; nothing is kept.</param>
    /// <returns>What the work returned.</returns>
    /// <exception cref="RefusedException">The caller may not do it.</exception>
    /// <exception cref="RuleException">What was entered breaks a rule; nothing was changed.</exception>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">Somebody else saved first.</exception>
    Task<T> WriteAsync<T>(Deed deed, Func<IUnit, Task<T>> work, CancellationToken cancellation);
}

/// <summary>The unit of work under way.</summary>
public interface IUnit
{
    /// <summary>Adds a subject to the deed.</summary>
    void About(Subject subject);
}

/// <summary>Shorter ways to call <see cref="IUnitOfWork"/>.</summary>
public static class UnitOfWorkExtensions
{
    /// <summary>As <see cref="IUnitOfWork.WriteAsync{T}"/>, for work that returns nothing.</summary>
    public static Task WriteAsync(
        this IUnitOfWork unitOfWork, Deed deed, Func<IUnit, Task> work, CancellationToken cancellation) =>
        unitOfWork.WriteAsync<object?>(
            deed,
            async unit =>
            {
                await work(unit);
                return null;
            },
            cancellation);
}
